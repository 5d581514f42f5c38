import type { Coders } from '../coders.ts';

/** Reasons, the law on parties, events and roles, by their English. */
export const reasons: Coders = {
  'geography only': '仅按地理位置',
  'UN M49: Southern Asia': '联合国M49分区：南亚',
  'UN M49: Middle Africa': '联合国M49分区：中部非洲',
  'the Balkans, which the section names': '属于巴尔干，该节提到巴尔干',
  'Western Europe in the sense of the section, which puts Italy, Spain, Portugal and Malta there; UN M49: Southern Europe':
    '属于该节所说的西欧，该节把意大利、西班牙、葡萄牙和马耳他归入西欧；联合国M49分区：南欧',
  'UN M49: Western Asia': '联合国M49分区：西亚',
  'No law allows parties': '没有法律允许政党存在',
  'named in its section': '该节列出了该国',
  'Transcaucasia, which the section names': '属于外高加索，该节提到外高加索',
  'UN M49: Caribbean': '联合国M49分区：加勒比',
  'UN M49: Eastern Africa': '联合国M49分区：东部非洲',
  'Western Europe, which the section names': '属于西欧，该节提到西欧',
  'UN M49: Western Africa': '联合国M49分区：西部非洲',
  'UN M49: Eastern Europe': '联合国M49分区：东欧',
  'UN M49: Central America': '联合国M49分区：中美洲',
  'UN M49: South America': '联合国M49分区：南美洲',
  'UN M49: South-eastern Asia': '联合国M49分区：东南亚',
  'UN M49: Southern Africa': '联合国M49分区：南部非洲',
  'North America, which the section names': '属于北美，该节提到北美',
  'Constitution of 1976, article 5: the Communist Party of Cuba leads state and society; no other party is legal':
    '1976年宪法第5条规定古巴共产党领导社会和国家；其他政党均不合法',
  'UN M49: Northern Europe, which the section names': '联合国M49分区：北欧，该节提到北欧',
  'UN M49: Northern Africa': '联合国M49分区：北部非洲',
  'under Soviet rule until 1991; the section begins with the Soviet Union and Eastern Europe; UN M49: Northern Europe':
    '1991年以前受苏联统治，该节以苏联和东欧开头；联合国M49分区：北欧',
  'UN M49: Melanesia, a part of Oceania, which no other section names':
    '联合国M49分区：美拉尼西亚，属于大洋洲，其他各节均未提到',
  'UN M49: Micronesia, a part of Oceania, which no other section names':
    '联合国M49分区：密克罗尼西亚，属于大洋洲，其他各节均未提到',
  'Central Asia, whose five countries the section names together': '属于中亚，该节一并提到中亚五国',
  'No law allows parties; political groups sit in parliament, which the article\'s "groups" may mean':
    '没有法律允许政党存在；议会中有政治团体，文中的“团体”或指这些团体',
  "Constitution of 1991, article 3: the Lao People's Revolutionary Party leads the political system; no other party is legal":
    '1991年宪法第3条规定老挝人民革命党领导政治制度；其他政党均不合法',
  'Law 71 of 1972 forbade parties; it stood until 2012': '1972年第71号法律禁止政党，2012年才失效',
  'The Basic Statute of 1996 provides for no parties, and none is allowed':
    '1996年的《国家基本法》没有关于政党的规定，也不允许政党存在',
  'The constitution of 2003 provides for no parties, and none is allowed':
    '2003年宪法没有关于政党的规定，也不允许政党存在',
  'The Basic Law of 1992 provides for no parties, and none is allowed':
    '1992年的《治国基本法》没有关于政党的规定，也不允许政党存在',
  'Central Europe, which the section names; UN M49: Southern Europe':
    '属于中欧，该节提到中欧；联合国M49分区：南欧',
  'No party but the Democratic Party was registered before the law on political parties of January 2012':
    '2012年1月政党法出台以前，只有民主党获得登记',
  'UN M49: Polynesia, a part of Oceania, which no other section names':
    '联合国M49分区：波利尼西亚，属于大洋洲，其他各节均未提到',
  'Constitution of 1992, article 4: the Communist Party of Vietnam leads state and society; no other party is legal':
    '1992年宪法第4条规定越南共产党领导国家和社会；其他政党均不合法',
  'the map data draws them with Russia': '地图数据把它们画在俄罗斯境内',
  "The CPC's international work begins to progress rapidly": '中共的对外工作开始迅速发展',
  'The date printed on the page': '网页上印的日期',
  "whose theories guide the CPC's foreign relations work": '其理论指导中共的对外工作',
  "counts the features of the CPC's work, not parties": '统计的是中共工作的特点，不是政党',
  'marks an entry of a list': '这是列表的序号',
  'First International Conference of Asian Political Parties': '第一届亚洲政党国际会议',
  'Second International Conference of Asian Political Parties': '第二届亚洲政党国际会议',
  'Third International Conference of Asian Political Parties, held by the CPC':
    '第三届亚洲政党国际会议，由中共主办',
  'points back to the three parties just named, which are counted one by one':
    '指前面刚列出的三个政党，它们已逐一计入',
  'Members of the Political Bureau are personally involved in the relations with African parties':
    '政治局委员亲自参与同非洲政党的关系',
  'Many African party people begin to visit China': '许多非洲政党人士开始访问中国',
  'the CPC and the Communist Party of Cuba': '指中共和古巴共产党',
  'A delegation each year to the Commonwealth of Independent States, Central and Eastern Europe or the Balkans':
    '每年派一个代表团访问独联体、中东欧或巴尔干',
  'counts principles': '统计的是原则',
  'A group of the Socialist International led by Brandt visits China': '勃兰特率社会党国际代表团访华',
  'A delegation of the Socialist International led by Guterres visits China':
    '古特雷斯率社会党国际代表团访华',
  'chairman of the Socialist International': '社会党国际主席',
  'led a delegation of the Socialist International': '曾率领社会党国际的代表团',
  'counts groups of the European Parliament, which are organizations; four of the six are named':
    '统计的是欧洲议会党团，属于组织；六个中列出四个的名称',
  'The book is published in Beijing': '该书在北京出版',
  'editor of the book the article is taken from': '文章所出自的书的编者',
};
