import type { Coders } from '../coders.ts';

/** Reasons, the law on parties, events and roles, by their English. */
export const reasons: Coders = {
  'geography only': 'la géographie seule',
  'UN M49: Southern Asia': 'ONU, M49\u00a0: Asie méridionale',
  'UN M49: Middle Africa': 'ONU, M49\u00a0: Afrique centrale',
  'the Balkans, which the section names': 'les Balkans, que la section mentionne',
  'Western Europe in the sense of the section, which puts Italy, Spain, Portugal and Malta there; UN M49: Southern Europe':
    'l’Europe de l’Ouest au sens de la section, qui y range l’Italie, l’Espagne, le Portugal et Malte\u202f; ONU, M49\u00a0: Europe méridionale',
  'UN M49: Western Asia': 'ONU, M49\u00a0: Asie occidentale',
  'No law allows parties': 'aucune loi n’autorise les partis',
  'named in its section': 'nommé dans sa section',
  'Transcaucasia, which the section names': 'la Transcaucasie, que la section mentionne',
  'UN M49: Caribbean': 'ONU, M49\u00a0: Caraïbes',
  'UN M49: Eastern Africa': 'ONU, M49\u00a0: Afrique orientale',
  'Western Europe, which the section names': 'l’Europe de l’Ouest, que la section mentionne',
  'UN M49: Western Africa': 'ONU, M49\u00a0: Afrique occidentale',
  'UN M49: Eastern Europe': 'ONU, M49\u00a0: Europe orientale',
  'UN M49: Central America': 'ONU, M49\u00a0: Amérique centrale',
  'UN M49: South America': 'ONU, M49\u00a0: Amérique du Sud',
  'UN M49: South-eastern Asia': 'ONU, M49\u00a0: Asie du Sud-Est',
  'UN M49: Southern Africa': 'ONU, M49\u00a0: Afrique australe',
  'North America, which the section names': 'l’Amérique du Nord, que la section mentionne',
  'Constitution of 1976, article 5: the Communist Party of Cuba leads state and society; no other party is legal':
    'Constitution de 1976, article 5\u00a0: le Parti communiste de Cuba dirige la société et l’État\u202f; aucun autre parti n’est légal',
  'UN M49: Northern Europe, which the section names':
    'ONU, M49\u00a0: Europe septentrionale, que la section mentionne',
  'UN M49: Northern Africa': 'ONU, M49\u00a0: Afrique septentrionale',
  'under Soviet rule until 1991; the section begins with the Soviet Union and Eastern Europe; UN M49: Northern Europe':
    'sous domination soviétique jusqu’en 1991\u202f; la section commence par l’Union soviétique et l’Europe de l’Est\u202f; ONU, M49\u00a0: Europe septentrionale',
  'UN M49: Melanesia, a part of Oceania, which no other section names':
    'ONU, M49\u00a0: Mélanésie, une partie de l’Océanie, qu’aucune autre section ne mentionne',
  'UN M49: Micronesia, a part of Oceania, which no other section names':
    'ONU, M49\u00a0: Micronésie, une partie de l’Océanie, qu’aucune autre section ne mentionne',
  'Central Asia, whose five countries the section names together':
    'l’Asie centrale, dont la section cite ensemble les cinq pays',
  'No law allows parties; political groups sit in parliament, which the article\'s "groups" may mean':
    'aucune loi n’autorise les partis\u202f; des groupes politiques siègent au parlement, et les «\u00a0groupes\u00a0» de l’article peuvent les désigner',
  "Constitution of 1991, article 3: the Lao People's Revolutionary Party leads the political system; no other party is legal":
    'Constitution de 1991, article 3\u00a0: le Parti révolutionnaire populaire lao dirige le système politique\u202f; aucun autre parti n’est légal',
  'Law 71 of 1972 forbade parties; it stood until 2012':
    'la loi 71 de 1972 interdisait les partis\u202f; elle est restée en vigueur jusqu’en 2012',
  'The Basic Statute of 1996 provides for no parties, and none is allowed':
    'la Loi fondamentale de 1996 ne prévoit pas de partis, et aucun n’est autorisé',
  'The constitution of 2003 provides for no parties, and none is allowed':
    'la Constitution de 2003 ne prévoit pas de partis, et aucun n’est autorisé',
  'The Basic Law of 1992 provides for no parties, and none is allowed':
    'la Loi fondamentale de 1992 ne prévoit pas de partis, et aucun n’est autorisé',
  'Central Europe, which the section names; UN M49: Southern Europe':
    'l’Europe centrale, que la section mentionne\u202f; ONU, M49\u00a0: Europe méridionale',
  'No party but the Democratic Party was registered before the law on political parties of January 2012':
    'seul le Parti démocratique était enregistré avant la loi sur les partis de janvier 2012',
  'UN M49: Polynesia, a part of Oceania, which no other section names':
    'ONU, M49\u00a0: Polynésie, une partie de l’Océanie, qu’aucune autre section ne mentionne',
  'Constitution of 1992, article 4: the Communist Party of Vietnam leads state and society; no other party is legal':
    'Constitution de 1992, article 4\u00a0: le Parti communiste du Viêt Nam dirige l’État et la société\u202f; aucun autre parti n’est légal',
  'the map data draws them with Russia': 'les données de la carte les rattachent à la Russie',
  "The CPC's international work begins to progress rapidly":
    'L’action internationale du PCC commence à progresser rapidement',
  'The date printed on the page': 'La date indiquée sur la page',
  "whose theories guide the CPC's foreign relations work":
    'dont les théories guident les relations extérieures du PCC',
  "counts the features of the CPC's work, not parties":
    'compte des caractéristiques de l’action du PCC, pas des partis',
  'marks an entry of a list': 'numérote une entrée de liste',
  'First International Conference of Asian Political Parties':
    'Première Conférence internationale des partis politiques asiatiques',
  'Second International Conference of Asian Political Parties':
    'Deuxième Conférence internationale des partis politiques asiatiques',
  'Third International Conference of Asian Political Parties, held by the CPC':
    'Troisième Conférence internationale des partis politiques asiatiques, organisée par le PCC',
  'points back to the three parties just named, which are counted one by one':
    'renvoie aux trois partis qui viennent d’être nommés, déjà comptés un par un',
  'Members of the Political Bureau are personally involved in the relations with African parties':
    'Des membres du Bureau politique s’engagent en personne dans les relations avec les partis africains',
  'Many African party people begin to visit China':
    'De nombreux membres de partis africains commencent à se rendre en Chine',
  'the CPC and the Communist Party of Cuba': 'le PCC et le Parti communiste de Cuba',
  'A delegation each year to the Commonwealth of Independent States, Central and Eastern Europe or the Balkans':
    'Une délégation par an dans la Communauté des États indépendants, en Europe centrale et orientale ou dans les Balkans',
  'counts principles': 'compte des principes',
  'A group of the Socialist International led by Brandt visits China':
    'Un groupe de l’Internationale socialiste conduit par Brandt se rend en Chine',
  'A delegation of the Socialist International led by Guterres visits China':
    'Une délégation de l’Internationale socialiste conduite par Guterres se rend en Chine',
  'chairman of the Socialist International': 'président de l’Internationale socialiste',
  'led a delegation of the Socialist International':
    'a conduit une délégation de l’Internationale socialiste',
  'counts groups of the European Parliament, which are organizations; four of the six are named':
    'compte des groupes du Parlement européen, qui sont des organisations\u202f; quatre des six sont nommés',
  'The book is published in Beijing': 'Le livre paraît à Pékin',
  'editor of the book the article is taken from': 'responsable de l’édition du livre d’où vient l’article',
};
