import type { Coders } from '../coders.ts';

/** The coders' notes, by their English. */
export const notes: Coders = {
  'No world total.': 'Pas de total mondial.',
  'The four totals count different things: ruling or coalition parties in one region, important parties in another, relations, stable relations or only contacts. Two regions have no total. The totals cannot be added up, and the article does not add them.':
    'Les quatre totaux comptent des choses différentes\u00a0: des partis au pouvoir ou en coalition dans une région, des partis importants dans une autre\u202f; des relations, des relations stables ou de simples contacts. Deux régions n’ont pas de total. Les totaux ne s’additionnent pas, et l’article ne les additionne pas.',
  'Regions may overlap.': 'Certaines régions se recoupent peut-être.',
  'Egypt, Algeria, Tunisia, Sudan, Morocco and Mauritania are African countries, but the article names them under West Asia and North Africa. It does not say whether they are also among the "over 40 African countries". We count them once, where they are named. If they are not among these, over 40 of the other 46 are counted; if they are, over 34. Both are more than three quarters, so we use the average for all 46.':
    'L’Égypte, l’Algérie, la Tunisie, le Soudan, le Maroc et la Mauritanie sont des pays africains, mais l’article les nomme sous «\u00a0Asie de l’Ouest et Afrique du Nord\u00a0». Il ne dit pas s’ils font aussi partie des «\u00a0plus de 40\u00a0pays africains\u00a0». Nous les comptons une fois, là où ils sont nommés. S’ils n’en font pas partie, plus de 40\u00a0des 46\u00a0autres sont comptés\u202f; sinon, plus de 34. Dans les deux cas, c’est plus des trois quarts\u00a0: nous appliquons donc la moyenne aux 46.',
  '15 of 17 countries named.': '15\u00a0pays nommés sur 17.',
  'The total counts 17 countries; the section names 15 and does not say which the other two are. Eight countries of the region are not named. Six of them had no legal parties in August 2007, which leaves Bahrain and Jordan. They are likely the two, but the article does not say so, so they have no average.':
    'Le total compte 17\u00a0pays\u202f; la section en nomme 15 et ne dit pas quels sont les deux autres. Huit pays de la région ne sont pas nommés. Six d’entre eux n’avaient pas de parti légal en août 2007\u202f; restent Bahreïn et la Jordanie. Ce sont sans doute les deux autres, mais l’article ne le dit pas\u00a0: ils n’ont donc pas de moyenne.',
  'Countries without parties are extra.': 'Les pays sans partis viennent en plus.',
  'After the 17 countries the sentence continues: "plus the relations with the governments, organizations or groups in those without political parties". Saudi Arabia, Oman, the United Arab Emirates, Qatar, Kuwait and Libya had no legal parties in August 2007 (in Kuwait there were political groups). They are not among the 17, and relations with a government are not relations with a party, so they have no shade.':
    'Après les 17\u00a0pays, la phrase ajoute les relations avec les gouvernements, organisations ou groupes des pays sans partis. L’Arabie saoudite, Oman, les Émirats arabes unis, le Qatar, le Koweït et la Libye n’avaient pas de parti légal en août 2007 (au Koweït, il y avait des groupes politiques). Ils ne font pas partie des 17, et une relation avec un gouvernement n’est pas une relation avec un parti\u00a0: ils n’ont donc pas de teinte.',
  'Thirty-two of what?': 'Trente-deux quoi\u202f?',
  '"Initial contacts with 32" has no noun. It may mean 32 more parties or 32 countries, and does not say which. It supports no shade.':
    'Dans «\u00a0premiers contacts avec 32\u00a0», il manque un nom. Il peut s’agir de 32\u00a0autres partis ou de 32\u00a0pays\u202f; l’article ne dit pas lesquels. Cette phrase ne justifie aucune teinte.',
  'Interested, and on visits.': 'Intéressés, et en visite.',
  'The article says that the German Christian Democratic Union and Forza Italia "are interested in developing relations", and two sentences later that "these parties have sent delegations to China". It does not say who "these parties" are: these two, the European Greens in the sentence between (with or without the two), or all the right-wing parties in the paragraph. We take it to mean the two, and count them as named parties.':
    'L’article dit que l’Union chrétienne-démocrate d’Allemagne et Forza Italia «\u00a0sont intéressées par le développement de relations\u00a0» et, deux phrases plus loin, que «\u00a0ces partis ont envoyé des délégations en Chine\u00a0». Il ne dit pas qui sont «\u00a0ces partis\u00a0»\u00a0: ces deux-là, les Verts européens de la phrase intermédiaire (avec ou sans les deux), ou tous les partis de droite du paragraphe. Nous comprenons qu’il s’agit de ces deux partis, et les comptons comme partis nommés.',
  'Some of the eight.': 'Certains des huit.',
  'Of the eight socialist and labor parties, "some" have "a mechanism for regular contacts" with the CPC. The article does not say which, so we apply it to none.':
    'Parmi les huit partis socialistes et travaillistes, «\u00a0certains\u00a0» ont «\u00a0un mécanisme de contacts réguliers\u00a0» avec le PCC. L’article ne dit pas lesquels\u00a0: nous ne l’attribuons à aucun.',
  'How far Western Europe reaches.': 'Jusqu’où va l’Europe de l’Ouest.',
  "The article does not say where Western Europe ends. We follow the section's use: west of the former Eastern bloc, with Italy, Spain, Portugal and Malta. Greece, Andorra and San Marino then belong to it; the Holy See has no parties. In the UN's narrower sense they would be in Southern Europe and not mentioned.":
    'L’article ne dit pas où finit l’Europe de l’Ouest. Nous suivons l’usage de la section\u00a0: à l’ouest de l’ancien bloc de l’Est, avec l’Italie, l’Espagne, le Portugal et Malte. La Grèce, Andorre et Saint-Marin en font alors partie\u202f; le Saint-Siège n’a pas de partis. Au sens plus étroit de l’ONU, ils seraient en Europe du Sud et non mentionnés.',
  'How far Oceania reaches.': 'Jusqu’où va l’Océanie.',
  'The section\'s heading is "the developed countries". In Oceania these are Australia and New Zealand, which it names. The twelve Pacific island states would be mentioned only if the section went beyond its heading.':
    'La section s’intitule «\u00a0les pays développés\u00a0». En Océanie, ce sont l’Australie et la Nouvelle-Zélande, qu’elle nomme. Les douze États insulaires du Pacifique ne seraient mentionnés que si la section allait au-delà de son titre.',
  'Northern Europe, or Eastern.': 'Europe du Nord ou de l’Est.',
  "Estonia, Latvia and Lithuania were under Soviet rule until 1991, so we place them in the section that begins with the Soviet Union. In the UN's regions they are in Northern Europe and would be mentioned as part of it. Here they may be among the 24 countries.":
    'L’Estonie, la Lettonie et la Lituanie étaient sous domination soviétique jusqu’en 1991\u00a0: nous les plaçons dans la section qui commence par l’Union soviétique. Pour l’ONU, elles sont en Europe du Nord et seraient mentionnées à ce titre. Ici, elles peuvent être parmi les 24\u00a0pays.',
  'Countries without diplomatic relations.': 'Pays sans relations diplomatiques.',
  'With some parties of countries that have no diplomatic relations with China, "the CPC has begun working". The article names neither the parties nor the countries, so it supports no shade.':
    'Auprès de certains partis de pays sans relations diplomatiques avec la Chine, le PCC «\u00a0a commencé à travailler\u00a0». L’article ne nomme ni les partis ni les pays\u00a0: cette phrase ne justifie aucune teinte.',
  'No African party named.': 'Aucun parti africain nommé.',
  'The section counts over 70 parties but names none of them, nor any country. Each country has the shade of the regional average, not a count.':
    'La section compte plus de 70\u00a0partis mais n’en nomme aucun, ni aucun pays. La teinte de chaque pays est la moyenne régionale, pas un décompte.',
  'Four of six groups named.': 'Quatre groupes nommés sur six.',
  'The article mentions relations with six groups of the European Parliament and names four of them.':
    'L’article mentionne des relations avec six groupes du Parlement européen et en nomme quatre.',
  'A reprint: the text is from a book of October 2007 and its figures are of August 2007.':
    'Une reprise\u00a0: le texte vient d’un livre d’octobre 2007 et ses chiffres datent d’août 2007.',
  'The sentence says "exchange of ideas"; between two ruling parties we count that as close.':
    'La phrase dit «\u00a0échange d’idées\u00a0»\u202f; entre deux partis au pouvoir, nous le classons comme relations étroites.',
  '"It is the same" refers to the sentences before: satisfactory relations.':
    '«\u00a0Il en va de même\u00a0» renvoie aux phrases précédentes\u00a0: des relations satisfaisantes.',
  'Colombia; the article writes "Columbia".': 'La Colombie\u202f; l’article écrit «\u00a0Columbia\u00a0».',
  'The sentence does not say 32 of what. We read it as 32 more parties of the 166; it may also mean 32 countries. It does not say which they are.':
    'La phrase ne dit pas 32\u00a0quoi. Nous comprenons 32\u00a0autres partis parmi les 166\u202f; il peut aussi s’agir de 32\u00a0pays. Elle ne dit pas lesquels.',
  'The party calls itself United Russia.': 'Le parti s’appelle Russie unie.',
  'The article writes "Russia Federation".': 'L’article écrit «\u00a0Russia Federation\u00a0».',
  'One party, formed in 2006 by the union of Rodina (Motherland), the Party of Pensioners and the Party of Life.':
    'Un seul parti, né en 2006 de la fusion de Rodina (Patrie), du Parti des retraités et du Parti de la vie.',
  'Usually "Union of Right Forces".': 'En anglais, d’ordinaire «\u00a0Union of Right Forces\u00a0».',
  'The party calls itself Yabloko.': 'Le parti s’appelle Iabloko.',
  'Nur Otan, "Light of the Fatherland"; the article writes "Nur Ofan".':
    'Nur Otan, «\u00a0Lumière de la patrie\u00a0»\u202f; l’article écrit «\u00a0Nur Ofan\u00a0».',
  'Named with its country.': 'Nommé avec son pays.',
  'The article writes the country as "Tadzhikistan".':
    'L’article écrit le nom du pays «\u00a0Tadzhikistan\u00a0».',
  '"Their major political parties" refers to all five; parties in three of them are named.':
    '«\u00a0Leurs principaux partis\u00a0» renvoie aux cinq pays\u202f; des partis de trois d’entre eux sont nommés.',
  'The article calls it "Socialist"; the party calls itself Social Democratic.':
    'L’article l’appelle «\u00a0socialiste\u00a0»\u202f; le parti se dit social-démocrate.',
  'The party calls itself the Socialist Party.': 'Le parti s’appelle Parti socialiste.',
  'Named with its country; dissolved into the Democratic Party in October 2007.':
    'Nommé avec son pays\u202f; intégré au Parti démocrate en octobre 2007.',
  'The article spells it the American way.': 'L’article l’écrit à l’américaine.',
  'Called the Socialist Party of Austria until 1991.':
    'S’appelait Parti socialiste d’Autriche jusqu’en 1991.',
  'The article writes "Worker\'s".': 'L’article écrit «\u00a0Worker’s\u00a0».',
  'From "French, Spanish and Portuguese Communist parties": three parties.':
    'D’après «\u00a0les partis communistes français, espagnol et portugais\u00a0»\u00a0: trois partis.',
  'From "French, Spanish and Portuguese Communist parties": three parties. It calls itself the Communist Party of Spain.':
    'D’après «\u00a0les partis communistes français, espagnol et portugais\u00a0»\u00a0: trois partis. Il s’appelle Parti communiste d’Espagne.',
  'Kept as the article writes it. The larger Rassemblement pour la République may have been meant.':
    'Repris tel quel de l’article. Il s’agit peut-être du Rassemblement pour la République, plus important.',
  'The party calls itself the Liberal Party of Australia.': 'Le parti s’appelle Parti libéral d’Australie.',
  'The party calls itself the Christian Democratic Union of Germany.':
    'Le parti s’appelle Union chrétienne-démocrate d’Allemagne.',
  '"Forward Italy" translates its name.': '«\u00a0Forward Italy\u00a0» traduit son nom.',
  'West of the former Eastern bloc, without the north: the section puts Italy, Spain, Portugal and Malta there. The Holy See has no parties.':
    'À l’ouest de l’ancien bloc de l’Est, sans le nord\u00a0: la section y range l’Italie, l’Espagne, le Portugal et Malte. Le Saint-Siège n’a pas de partis.',
  'The section\'s heading is "the developed countries": in Oceania, Australia and New Zealand. It does not say whether it also means the Pacific island states.':
    'La section s’intitule «\u00a0les pays développés\u00a0»\u00a0: en Océanie, l’Australie et la Nouvelle-Zélande. Elle ne dit pas si elle vise aussi les États insulaires du Pacifique.',
  'The article names no country of North America.': 'L’article ne nomme aucun pays d’Amérique du Nord.',
  'The next sentence says that "these parties" have sent delegations to China. It may mean the European Greens too.':
    'La phrase suivante dit que «\u00a0ces partis\u00a0» ont envoyé des délégations en Chine. Elle vise peut-être aussi les Verts européens.',
  'Listed among international organizations; we read it as the Christian (since 2001 Centrist) Democrat International, not the German party.':
    'Cité parmi les organisations internationales\u202f; nous y voyons l’Internationale démocrate-chrétienne (démocrate centriste depuis 2001), pas le parti allemand.',
};
