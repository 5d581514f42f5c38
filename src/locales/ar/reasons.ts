import type { Coders } from '../coders.ts';

/** Reasons, the law on parties, events and roles, by their English. */
export const reasons: Coders = {
  'geography only': 'الموقع الجغرافي فقط',
  'UN M49: Southern Asia': 'تصنيف الأمم المتحدة M49: جنوب آسيا',
  'UN M49: Middle Africa': 'تصنيف الأمم المتحدة M49: وسط أفريقيا',
  'the Balkans, which the section names': 'البلقان، الذي يذكره القسم',
  'Western Europe in the sense of the section, which puts Italy, Spain, Portugal and Malta there; UN M49: Southern Europe':
    'أوروبا الغربية بالمعنى الوارد في القسم، الذي يضع فيها إيطاليا وإسبانيا والبرتغال ومالطا؛ تصنيف الأمم المتحدة M49: أوروبا الجنوبية',
  'UN M49: Western Asia': 'تصنيف الأمم المتحدة M49: غرب آسيا',
  'No law allows parties': 'لا قانون يسمح بالأحزاب',
  'named in its section': 'مذكور بالاسم في قسمه',
  'Transcaucasia, which the section names': 'ما وراء القوقاز، الذي يذكره القسم',
  'UN M49: Caribbean': 'تصنيف الأمم المتحدة M49: الكاريبي',
  'UN M49: Eastern Africa': 'تصنيف الأمم المتحدة M49: شرق أفريقيا',
  'Western Europe, which the section names': 'أوروبا الغربية، التي يذكرها القسم',
  'UN M49: Western Africa': 'تصنيف الأمم المتحدة M49: غرب أفريقيا',
  'UN M49: Eastern Europe': 'تصنيف الأمم المتحدة M49: أوروبا الشرقية',
  'UN M49: Central America': 'تصنيف الأمم المتحدة M49: أمريكا الوسطى',
  'UN M49: South America': 'تصنيف الأمم المتحدة M49: أمريكا الجنوبية',
  'UN M49: South-eastern Asia': 'تصنيف الأمم المتحدة M49: جنوب شرق آسيا',
  'UN M49: Southern Africa': 'تصنيف الأمم المتحدة M49: الجنوب الأفريقي',
  'North America, which the section names': 'أمريكا الشمالية، التي يذكرها القسم',
  'Constitution of 1976, article 5: the Communist Party of Cuba leads state and society; no other party is legal':
    'دستور 1976، المادة 5: الحزب الشيوعي الكوبي يقود المجتمع والدولة؛ ولا حزب قانوني سواه',
  'UN M49: Northern Europe, which the section names':
    'تصنيف الأمم المتحدة M49: أوروبا الشمالية، التي يذكرها القسم',
  'UN M49: Northern Africa': 'تصنيف الأمم المتحدة M49: شمال أفريقيا',
  'under Soviet rule until 1991; the section begins with the Soviet Union and Eastern Europe; UN M49: Northern Europe':
    'تحت الحكم السوفييتي حتى 1991؛ ويبدأ القسم بالاتحاد السوفييتي وأوروبا الشرقية؛ تصنيف الأمم المتحدة M49: أوروبا الشمالية',
  'UN M49: Melanesia, a part of Oceania, which no other section names':
    'تصنيف الأمم المتحدة M49: ميلانيزيا، وهي جزء من أوقيانوسيا التي لا يذكرها قسم آخر',
  'UN M49: Micronesia, a part of Oceania, which no other section names':
    'تصنيف الأمم المتحدة M49: ميكرونيزيا، وهي جزء من أوقيانوسيا التي لا يذكرها قسم آخر',
  'Central Asia, whose five countries the section names together':
    'آسيا الوسطى، التي يذكر القسم بلدانها الخمسة معًا',
  'No law allows parties; political groups sit in parliament, which the article\'s "groups" may mean':
    'لا قانون يسمح بالأحزاب؛ وفي البرلمان جماعات سياسية قد تكون هي المقصودة بكلمة «جماعات» في المقال',
  "Constitution of 1991, article 3: the Lao People's Revolutionary Party leads the political system; no other party is legal":
    'دستور 1991، المادة 3: حزب لاو الشعبي الثوري يقود النظام السياسي؛ ولا حزب قانوني سواه',
  'Law 71 of 1972 forbade parties; it stood until 2012':
    'حظر القانون 71 لسنة 1972 الأحزاب؛ وظل ساريًا حتى 2012',
  'The Basic Statute of 1996 provides for no parties, and none is allowed':
    'لا ينص النظام الأساسي للدولة لعام 1996 على أحزاب، ولا يُسمح بأي منها',
  'The constitution of 2003 provides for no parties, and none is allowed':
    'لا ينص دستور 2003 على أحزاب، ولا يُسمح بأي منها',
  'The Basic Law of 1992 provides for no parties, and none is allowed':
    'لا ينص النظام الأساسي للحكم لعام 1992 على أحزاب، ولا يُسمح بأي منها',
  'Central Europe, which the section names; UN M49: Southern Europe':
    'وسط أوروبا، الذي يذكره القسم؛ تصنيف الأمم المتحدة M49: أوروبا الجنوبية',
  'No party but the Democratic Party was registered before the law on political parties of January 2012':
    'لم يكن مسجلًا قبل قانون الأحزاب الصادر في يناير 2012 سوى الحزب الديمقراطي',
  'UN M49: Polynesia, a part of Oceania, which no other section names':
    'تصنيف الأمم المتحدة M49: بولينيزيا، وهي جزء من أوقيانوسيا التي لا يذكرها قسم آخر',
  'Constitution of 1992, article 4: the Communist Party of Vietnam leads state and society; no other party is legal':
    'دستور 1992، المادة 4: الحزب الشيوعي الفيتنامي يقود الدولة والمجتمع؛ ولا حزب قانوني سواه',
  'the map data draws them with Russia': 'تضعها بيانات الخريطة ضمن روسيا',
  "The CPC's international work begins to progress rapidly":
    'بداية التقدم السريع في العمل الخارجي للحزب الشيوعي الصيني',
  'The date printed on the page': 'التاريخ المكتوب على الصفحة',
  "whose theories guide the CPC's foreign relations work": 'توجّه نظرياته العمل الخارجي للحزب الشيوعي الصيني',
  "counts the features of the CPC's work, not parties": 'عدد سمات عمل الحزب الشيوعي الصيني، لا عدد أحزاب',
  'marks an entry of a list': 'رقم بند في قائمة',
  'First International Conference of Asian Political Parties':
    'المؤتمر الدولي الأول للأحزاب السياسية الآسيوية',
  'Second International Conference of Asian Political Parties':
    'المؤتمر الدولي الثاني للأحزاب السياسية الآسيوية',
  'Third International Conference of Asian Political Parties, held by the CPC':
    'المؤتمر الدولي الثالث للأحزاب السياسية الآسيوية، الذي نظمه الحزب الشيوعي الصيني',
  'points back to the three parties just named, which are counted one by one':
    'يشير إلى الأحزاب الثلاثة المذكورة قبله، وكل منها محسوب على حدة',
  'Members of the Political Bureau are personally involved in the relations with African parties':
    'أعضاء من المكتب السياسي يشاركون بأنفسهم في العلاقات مع أحزاب أفريقية',
  'Many African party people begin to visit China': 'بدء زيارات كثيرين من أعضاء الأحزاب الأفريقية للصين',
  'the CPC and the Communist Party of Cuba': 'الحزب الشيوعي الصيني والحزب الشيوعي الكوبي',
  'A delegation each year to the Commonwealth of Independent States, Central and Eastern Europe or the Balkans':
    'وفد كل عام إلى رابطة الدول المستقلة أو وسط أوروبا وشرقها أو البلقان',
  'counts principles': 'عدد مبادئ',
  'A group of the Socialist International led by Brandt visits China':
    'مجموعة من الاشتراكية الدولية برئاسة برانت تزور الصين',
  'A delegation of the Socialist International led by Guterres visits China':
    'وفد من الاشتراكية الدولية برئاسة غوتيريش يزور الصين',
  'chairman of the Socialist International': 'رئيس الاشتراكية الدولية',
  'led a delegation of the Socialist International': 'قاد وفدًا من الاشتراكية الدولية',
  'counts groups of the European Parliament, which are organizations; four of the six are named':
    'عدد كتل في البرلمان الأوروبي، وهي منظمات؛ أربع من الست مذكورة بالاسم',
  'The book is published in Beijing': 'صدور الكتاب في بكين',
  'editor of the book the article is taken from': 'محرر الكتاب الذي أُخذ منه المقال',
};
