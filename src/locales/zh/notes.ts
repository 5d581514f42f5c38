import type { Coders } from '../coders.ts';

/** The coders' notes, by their English. */
export const notes: Coders = {
  'No world total.': '没有全世界的总数。',
  'The four totals count different things: ruling or coalition parties in one region, important parties in another, relations, stable relations or only contacts. Two regions have no total. The totals cannot be added up, and the article does not add them.':
    '四个总数统计的内容各不相同：有的地区统计执政党或联合执政党，有的统计重要政党；有的指关系，有的指稳定的关系，有的只指联系。另有两个地区没有总数。这些总数不能相加，文章也没有相加。',
  'Regions may overlap.': '地区可能重叠。',
  'Egypt, Algeria, Tunisia, Sudan, Morocco and Mauritania are African countries, but the article names them under West Asia and North Africa. It does not say whether they are also among the "over 40 African countries". We count them once, where they are named. If they are not among these, over 40 of the other 46 are counted; if they are, over 34. Both are more than three quarters, so we use the average for all 46.':
    '埃及、阿尔及利亚、突尼斯、苏丹、摩洛哥和毛里塔尼亚是非洲国家，但文章把它们列在西亚北非一节，也没有说明“40多个非洲国家”是否包括它们。我们只在列出它们的那一节计入一次。如果不包括这六国，其余46国中有40多国被计入；如果包括，则有超过34国。两种情况都超过四分之三，因此46国都采用平均数。',
  '15 of 17 countries named.': '17国中列出15国。',
  'The total counts 17 countries; the section names 15 and does not say which the other two are. Eight countries of the region are not named. Six of them had no legal parties in August 2007, which leaves Bahrain and Jordan. They are likely the two, but the article does not say so, so they have no average.':
    '总数计入17个国家；该节列出15国，没有说明另外两国是哪两国。该地区还有八个国家没有列出，其中六国在2007年8月没有合法政党，剩下巴林和约旦。这两国很可能就是另外两国，但文章没有这样说，所以它们没有平均数。',
  'Countries without parties are extra.': '没有政党的国家另计。',
  'After the 17 countries the sentence continues: "plus the relations with the governments, organizations or groups in those without political parties". Saudi Arabia, Oman, the United Arab Emirates, Qatar, Kuwait and Libya had no legal parties in August 2007 (in Kuwait there were political groups). They are not among the 17, and relations with a government are not relations with a party, so they have no shade.':
    '说完17国之后，这句话还提及同没有政党的国家的政府、组织或团体的关系。沙特阿拉伯、阿曼、阿联酋、卡塔尔、科威特和利比亚在2007年8月没有合法政党（科威特有政治团体）。它们不在17国之内；同政府的关系不是同政党的关系，所以这些国家没有颜色。',
  'Thirty-two of what?': '32个什么？',
  '"Initial contacts with 32" has no noun. It may mean 32 more parties or 32 countries, and does not say which. It supports no shade.':
    '“同32……有初步联系”没有写出名词，可能指另外32个政党，也可能指32个国家；文章也没有说是哪些。它不是任何颜色的依据。',
  'Interested, and on visits.': '有兴趣，也有访问。',
  'The article says that the German Christian Democratic Union and Forza Italia "are interested in developing relations", and two sentences later that "these parties have sent delegations to China". It does not say who "these parties" are: these two, the European Greens in the sentence between (with or without the two), or all the right-wing parties in the paragraph. We take it to mean the two, and count them as named parties.':
    '文章说，德国基督教民主联盟和意大利力量党“有兴趣发展关系”，两句之后又说“这些政党曾派代表团访华”。文章没有说明“这些政党”指谁：可能是这两个政党，可能是中间一句提到的欧洲绿党（包括或不包括这两个政党），也可能是该段的所有右翼政党。我们理解为这两个政党，并把它们计为列出名称的政党。',
  'Some of the eight.': '八个政党中的“一些”。',
  'Of the eight socialist and labor parties, "some" have "a mechanism for regular contacts" with the CPC. The article does not say which, so we apply it to none.':
    '在八个社会党和工党中，“一些”同中共建立了“定期联系机制”。文章没有说是哪些，因此我们没有把这一点归于任何一个。',
  'How far Western Europe reaches.': '西欧的范围。',
  "The article does not say where Western Europe ends. We follow the section's use: west of the former Eastern bloc, with Italy, Spain, Portugal and Malta. Greece, Andorra and San Marino then belong to it; the Holy See has no parties. In the UN's narrower sense they would be in Southern Europe and not mentioned.":
    '文章没有说明西欧的界线。我们依照该节的用法：前东方集团以西，包括意大利、西班牙、葡萄牙和马耳他。这样，希腊、安道尔和圣马力诺也属于西欧；梵蒂冈没有政党。按联合国较窄的划分，它们属于南欧，也就未被提及。',
  'How far Oceania reaches.': '大洋洲的范围。',
  'The section\'s heading is "the developed countries". In Oceania these are Australia and New Zealand, which it names. The twelve Pacific island states would be mentioned only if the section went beyond its heading.':
    '该节的标题是“发达国家”。在大洋洲，这指文中列出的澳大利亚和新西兰。只有该节超出标题的范围，十二个太平洋岛国才算被提及。',
  'Northern Europe, or Eastern.': '北欧还是东欧。',
  "Estonia, Latvia and Lithuania were under Soviet rule until 1991, so we place them in the section that begins with the Soviet Union. In the UN's regions they are in Northern Europe and would be mentioned as part of it. Here they may be among the 24 countries.":
    '爱沙尼亚、拉脱维亚和立陶宛在1991年以前受苏联统治，因此我们把它们归入以苏联开头的那一节。按联合国的分区，它们属于北欧，会作为北欧的一部分被提及。在这里，它们可能在24国之中。',
  'Countries without diplomatic relations.': '没有外交关系的国家。',
  'With some parties of countries that have no diplomatic relations with China, "the CPC has begun working". The article names neither the parties nor the countries, so it supports no shade.':
    '有些国家同中国没有外交关系；文章说，中共对这些国家的一些政党“已开始做工作”。文章既没有列出这些政党，也没有列出这些国家，因此它不是任何颜色的依据。',
  'No African party named.': '没有列出非洲政党的名称。',
  'The section counts over 70 parties but names none of them, nor any country. Each country has the shade of the regional average, not a count.':
    '该节统计70多个政党，但没有列出任何政党或国家的名称。每个国家的颜色都是地区平均数，不是该国的实际数目。',
  'Four of six groups named.': '六个党团中列出四个。',
  'The article mentions relations with six groups of the European Parliament and names four of them.':
    '文章提到同欧洲议会六个党团的关系，列出了其中四个的名称。',
  'A reprint: the text is from a book of October 2007 and its figures are of August 2007.':
    '这是转载：文字出自2007年10月的一本书，数字截至2007年8月。',
  'The sentence says "exchange of ideas"; between two ruling parties we count that as close.':
    '句中写的是“交流思想”；对于两个执政党，我们归为密切关系。',
  '"It is the same" refers to the sentences before: satisfactory relations.':
    '“同样如此”指前几句所说的令人满意的关系。',
  'Colombia; the article writes "Columbia".': '即哥伦比亚；文中写作“Columbia”。',
  'The sentence does not say 32 of what. We read it as 32 more parties of the 166; it may also mean 32 countries. It does not say which they are.':
    '这句话没有说32个什么。我们理解为166个政党中的另外32个，也可能指32个国家。文章没有说是哪些。',
  'The party calls itself United Russia.': '该党自称统一俄罗斯党。',
  'The article writes "Russia Federation".': '文中写作“Russia Federation”。',
  'One party, formed in 2006 by the union of Rodina (Motherland), the Party of Pensioners and the Party of Life.':
    '这是一个政党，2006年由祖国党、退休者党和生活党合并而成。',
  'Usually "Union of Right Forces".': '英文通常写作“Union of Right Forces”。',
  'The party calls itself Yabloko.': '该党自称亚博卢。',
  'Nur Otan, "Light of the Fatherland"; the article writes "Nur Ofan".':
    '即“祖国之光”党（Nur Otan）；文中写作“Nur Ofan”。',
  'Named with its country.': '与国名一并列出。',
  'The article writes the country as "Tadzhikistan".': '文中把国名写作“Tadzhikistan”。',
  '"Their major political parties" refers to all five; parties in three of them are named.':
    '“它们的主要政党”指全部五国；文中列出了其中三国的政党。',
  'The article calls it "Socialist"; the party calls itself Social Democratic.':
    '文中称其为“社会党”；该党自称社会民主党。',
  'The party calls itself the Socialist Party.': '该党自称社会党。',
  'Named with its country; dissolved into the Democratic Party in October 2007.':
    '与国名一并列出；2007年10月解散并入民主党。',
  'The article spells it the American way.': '文中采用美式拼写。',
  'Called the Socialist Party of Austria until 1991.': '1991年以前称奥地利社会党。',
  'The article writes "Worker\'s".': "文中写作“Worker's”。",
  'From "French, Spanish and Portuguese Communist parties": three parties.':
    '出自“法国、西班牙和葡萄牙共产党”：指三个政党。',
  'From "French, Spanish and Portuguese Communist parties": three parties. It calls itself the Communist Party of Spain.':
    '出自“法国、西班牙和葡萄牙共产党”：指三个政党。该党自称西班牙共产党（Communist Party of Spain）。',
  'Kept as the article writes it. The larger Rassemblement pour la République may have been meant.':
    '保留文中的写法。也可能指规模更大的保卫共和联盟（Rassemblement pour la République）。',
  'The party calls itself the Liberal Party of Australia.': '该党自称澳大利亚自由党。',
  'The party calls itself the Christian Democratic Union of Germany.': '该党自称德国基督教民主联盟。',
  '"Forward Italy" translates its name.': '“Forward Italy”是党名的英译。',
  'West of the former Eastern bloc, without the north: the section puts Italy, Spain, Portugal and Malta there. The Holy See has no parties.':
    '前东方集团以西，不含北部：该节把意大利、西班牙、葡萄牙和马耳他归入其中。梵蒂冈没有政党。',
  'The section\'s heading is "the developed countries": in Oceania, Australia and New Zealand. It does not say whether it also means the Pacific island states.':
    '该节的标题是“发达国家”：在大洋洲指澳大利亚和新西兰。文章没有说明是否也指太平洋岛国。',
  'The article names no country of North America.': '文章没有列出北美的任何国家。',
  'The next sentence says that "these parties" have sent delegations to China. It may mean the European Greens too.':
    '下一句说“这些政党”曾派代表团访华，可能也包括欧洲绿党。',
  'Listed among international organizations; we read it as the Christian (since 2001 Centrist) Democrat International, not the German party.':
    '列在国际组织之中；我们理解为基督教民主党国际（2001年改称中间派民主党国际），不是德国的政党。',
};
