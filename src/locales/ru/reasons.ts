import type { Coders } from '../coders.ts';

/** Reasons, the law on parties, events and roles, by their English. */
export const reasons: Coders = {
  'geography only': 'только география',
  'UN M49: Southern Asia': 'ООН, M49: Южная Азия',
  'UN M49: Middle Africa': 'ООН, M49: Центральная Африка',
  'the Balkans, which the section names': 'Балканы, которые раздел упоминает',
  'Western Europe in the sense of the section, which puts Italy, Spain, Portugal and Malta there; UN M49: Southern Europe':
    'Западная Европа в понимании раздела, который относит к ней Италию, Испанию, Португалию и Мальту; ООН, M49: Южная Европа',
  'UN M49: Western Asia': 'ООН, M49: Западная Азия',
  'No law allows parties': 'закона, разрешающего партии, нет',
  'named in its section': 'названа в своём разделе',
  'Transcaucasia, which the section names': 'Закавказье, которое раздел упоминает',
  'UN M49: Caribbean': 'ООН, M49: Карибский бассейн',
  'UN M49: Eastern Africa': 'ООН, M49: Восточная Африка',
  'Western Europe, which the section names': 'Западная Европа, которую раздел упоминает',
  'UN M49: Western Africa': 'ООН, M49: Западная Африка',
  'UN M49: Eastern Europe': 'ООН, M49: Восточная Европа',
  'UN M49: Central America': 'ООН, M49: Центральная Америка',
  'UN M49: South America': 'ООН, M49: Южная Америка',
  'UN M49: South-eastern Asia': 'ООН, M49: Юго-Восточная Азия',
  'UN M49: Southern Africa': 'ООН, M49: регион «Южная Африка»',
  'North America, which the section names': 'Северная Америка, которую раздел упоминает',
  'Constitution of 1976, article 5: the Communist Party of Cuba leads state and society; no other party is legal':
    'конституция 1976\u00a0года, статья 5: Коммунистическая партия Кубы руководит обществом и государством; легальна только она',
  'UN M49: Northern Europe, which the section names': 'ООН, M49: Северная Европа, которую раздел упоминает',
  'UN M49: Northern Africa': 'ООН, M49: Северная Африка',
  'under Soviet rule until 1991; the section begins with the Soviet Union and Eastern Europe; UN M49: Northern Europe':
    'до 1991\u00a0года под советской властью; раздел начинается с Советского Союза и Восточной Европы; ООН, M49: Северная Европа',
  'UN M49: Melanesia, a part of Oceania, which no other section names':
    'ООН, M49: Меланезия, часть Океании, которую другие разделы не упоминают',
  'UN M49: Micronesia, a part of Oceania, which no other section names':
    'ООН, M49: Микронезия, часть Океании, которую другие разделы не упоминают',
  'Central Asia, whose five countries the section names together':
    'Центральная Азия, пять стран которой раздел упоминает вместе',
  'No law allows parties; political groups sit in parliament, which the article\'s "groups" may mean':
    'закона, разрешающего партии, нет; в парламенте есть политические группы, и «группы» в статье могут означать их',
  "Constitution of 1991, article 3: the Lao People's Revolutionary Party leads the political system; no other party is legal":
    'конституция 1991\u00a0года, статья 3: Народно-революционная партия Лаоса руководит политической системой; легальна только она',
  'Law 71 of 1972 forbade parties; it stood until 2012':
    'закон №\u00a071 от 1972\u00a0года запрещал партии; он действовал до 2012\u00a0года',
  'The Basic Statute of 1996 provides for no parties, and none is allowed':
    'Основной закон 1996\u00a0года партий не предусматривает, и они не разрешены',
  'The constitution of 2003 provides for no parties, and none is allowed':
    'конституция 2003\u00a0года партий не предусматривает, и они не разрешены',
  'The Basic Law of 1992 provides for no parties, and none is allowed':
    'Основной закон 1992\u00a0года партий не предусматривает, и они не разрешены',
  'Central Europe, which the section names; UN M49: Southern Europe':
    'Центральная Европа, которую раздел упоминает; ООН, M49: Южная Европа',
  'No party but the Democratic Party was registered before the law on political parties of January 2012':
    'до закона о партиях от января 2012\u00a0года была зарегистрирована только Демократическая партия',
  'UN M49: Polynesia, a part of Oceania, which no other section names':
    'ООН, M49: Полинезия, часть Океании, которую другие разделы не упоминают',
  'Constitution of 1992, article 4: the Communist Party of Vietnam leads state and society; no other party is legal':
    'конституция 1992\u00a0года, статья 4: Коммунистическая партия Вьетнама руководит государством и обществом; легальна только она',
  'the map data draws them with Russia': 'в данных карты они показаны в составе России',
  "The CPC's international work begins to progress rapidly":
    'Международная работа КПК начинает быстро развиваться',
  'The date printed on the page': 'Дата, указанная на странице',
  "whose theories guide the CPC's foreign relations work":
    'чьими теориями, по статье, руководствуется КПК в международной работе',
  "counts the features of the CPC's work, not parties": 'это особенности работы КПК, а не партии',
  'marks an entry of a list': 'это номер пункта списка',
  'First International Conference of Asian Political Parties':
    'Первая международная конференция политических партий Азии',
  'Second International Conference of Asian Political Parties':
    'Вторая международная конференция политических партий Азии',
  'Third International Conference of Asian Political Parties, held by the CPC':
    'Третья международная конференция политических партий Азии, проведённая КПК',
  'points back to the three parties just named, which are counted one by one':
    'это три только что названные партии; каждая уже учтена',
  'Members of the Political Bureau are personally involved in the relations with African parties':
    'Члены Политбюро лично занимаются отношениями с партиями Африки',
  'Many African party people begin to visit China':
    'Многие представители африканских партий начинают приезжать в Китай',
  'the CPC and the Communist Party of Cuba': 'КПК и Коммунистическая партия Кубы',
  'A delegation each year to the Commonwealth of Independent States, Central and Eastern Europe or the Balkans':
    'Каждый год делегация посещает СНГ, Центральную и Восточную Европу или Балканы',
  'counts principles': 'это число принципов',
  'A group of the Socialist International led by Brandt visits China':
    'Группа Социалистического интернационала во главе с Брандтом посещает Китай',
  'A delegation of the Socialist International led by Guterres visits China':
    'Делегация Социалистического интернационала во главе с Гутерришем посещает Китай',
  'chairman of the Socialist International': 'председатель Социалистического интернационала',
  'led a delegation of the Socialist International': 'возглавлял делегацию Социалистического интернационала',
  'counts groups of the European Parliament, which are organizations; four of the six are named':
    'это группы Европейского парламента, то есть организации; названы четыре из шести',
  'The book is published in Beijing': 'Книга выходит в Пекине',
  'editor of the book the article is taken from': 'редактор книги, из которой взята статья',
};
