import {
  number,
  list,
  count,
  amount,
  parties,
  ofParties,
  countries,
  ofCountries,
  named,
  places,
  month,
  when,
  figure,
} from './phrases.ar.ts';
import type { Translation } from './words.ts';

const strengths = {
  close: 'وثيقة: صداقة أو اتصالات وثيقة',
  stable: 'علاقات مستقرة أو جيدة أو مُرضية أو طيبة',
  developing: 'علاقات قيد التطوير',
  contacts: 'اتصالات',
  visits: 'زيارات ومؤتمرات',
  interest: 'اهتمام بإقامة علاقات',
} as const;

const shortStrengths = {
  close: 'علاقات وثيقة',
  stable: 'علاقات مستقرة أو جيدة',
  developing: 'علاقات قيد التطوير',
  contacts: 'اتصالات',
  visits: 'زيارات',
  interest: 'اهتمام',
} as const;

const sentences = (n: number) =>
  count(n, {
    zero: 'لا جمل',
    one: 'جملة واحدة',
    two: 'جملتان',
    few: '# جمل',
    many: '# جملة',
    other: '# جملة',
  });
const markedSentences = (n: number) =>
  count(n, {
    zero: 'لا جمل معلَّمة',
    one: 'جملة واحدة معلَّمة',
    two: 'جملتان معلَّمتان',
    few: '# جمل معلَّمة',
    many: '# جملة معلَّمة',
    other: '# جملة معلَّمة',
  });
const ROW = {
  zero: 'لا صفوف',
  one: 'صف واحد',
  two: 'صفان',
  few: '# صفوف',
  many: '# صفًا',
  other: '# صف',
} as const;
const rows = (n: number) => count(n, ROW);
const ofRows = (n: number) => count(n, { ...ROW, two: 'صفين' });

const account = 'رواية الحزب الشيوعي الصيني عن نفسه، دون تحقق';

/** الواجهة بالعربية. */
export const ar: Translation = {
  locale: 'ar',
  names: {
    introduction: 'المقدمة',
    asia: 'آسيا',
    'west-asia-north-africa': 'غرب آسيا وشمال أفريقيا',
    africa: 'أفريقيا',
    'latin-america': 'أمريكا اللاتينية',
    'eastern-europe-central-asia': 'أوروبا الشرقية وآسيا الوسطى',
    developed: 'البلدان المتقدمة',
    organizations: 'المنظمات',
    closing: 'الفقرة الختامية',
    source: 'المصدر',
    'western-europe': 'أوروبا الغربية',
    'northern-europe': 'شمال أوروبا',
    oceania: 'أوقيانوسيا',
    'north-america': 'أمريكا الشمالية',
    'central-asia': 'آسيا الوسطى',
    transcaucasia: 'ما وراء القوقاز',
    'ashmore-cartier': 'جزر أشمور وكارتييه',
    crimea: 'القرم',
    kosovo: 'كوسوفو',
    'northern-cyprus': 'قبرص الشمالية',
    siachen: 'نهر سياتشين الجليدي',
    somaliland: 'أرض الصومال',
    'southern-kurils': 'جزر الكوريل الجنوبية',
    hkg: 'هونغ كونغ',
    mac: 'ماكاو',
    cog: 'الكونغو',
    cod: 'جمهورية الكونغو الديمقراطية',
    mmr: 'ميانمار',
    prk: 'كوريا الشمالية',
    kor: 'كوريا الجنوبية',
    pse: 'فلسطين',
    usa: 'الولايات المتحدة',
    vat: 'الكرسي الرسولي',
  },
  pageTitle: 'أطلس العلاقات: علاقات الحزب الشيوعي الصيني بأحزاب العالم، جملةً جملة',
  title: 'أطلس العلاقات',
  subtitle:
    'الأحزاب التي يقيم الحزب الشيوعي الصيني علاقات معها حول العالم، كما يرويها هو نفسه حتى أغسطس 2007، جملةً جملة.',
  account,
  about: 'عن هذه الخريطة',
  skipToArticle: 'الانتقال إلى المقال',
  parties,
  countries,
  places,
  amount,
  figure,
  noTotal: 'لم يُذكر مجموع',

  settings: {
    title: 'الإعدادات',
    language: 'اللغة',
    languageAuto: 'حسب المتصفح',
    theme: 'المظهر',
    themes: { auto: 'حسب الجهاز', light: 'فاتح', dark: 'داكن' },
    text: 'حجم النص',
    texts: { normal: 'عادي', large: 'كبير', larger: 'أكبر' },
    motion: 'الحركة',
    motions: { auto: 'حسب الجهاز', reduced: 'مخفَّفة', full: 'كاملة' },
    keys: 'اختصارات المفتاح الواحد',
    keysChoices: { on: 'مفعَّلة', off: 'معطَّلة' },
    about: 'يبقى المقال نفسه بالإنجليزية. تُحفظ الإعدادات على هذا الجهاز فقط.',
  },
  language: {
    failed: (name) => `تعذّر تحميل اللغة «${name}». تبقى الصفحة بالعربية.`,
    retry: 'إعادة المحاولة',
    close: 'إغلاق',
  },

  layers: {
    legend: 'ما يُعرض',
    parties: {
      name: 'عدد الأحزاب',
      about: 'الأحزاب التي يذكرها المقال بالاسم، أو متوسط المنطقة حيث لا يعطي سوى مجموع',
    },
    named: { name: 'المذكورة بالاسم', about: 'الأحزاب التي يسمّيها المقال فقط، من دون متوسطات' },
    regions: { name: 'المناطق', about: 'مناطق المقال الست والمجاميع الواردة فيه' },
    wording: { name: 'الصياغة', about: 'كيف يصف المقال العلاقة، في فئات من وضعنا' },
    blank: { name: 'خريطة صماء', about: 'جميع البلدان بلون واحد' },
    own: { name: 'أرقامك', about: 'أرقام من ملف لديك' },
  },

  map: {
    label: 'خريطة العالم للعلاقات الحزبية. تنقلك مفاتيح الأسهم بين البلدان، ويفتح مفتاح الإدخال بلدًا.',
    regionsLabel: 'المناطق الست والمجاميع الواردة لها',
    loading: 'جارٍ رسم حدود المناطق…',
    failed: 'تعذّر تحميل حدود المناطق. الألوان والمقال كاملة من دونها.',
    retry: 'إعادة المحاولة',
    scroll: 'تمتد الخريطة إلى الجانبين: اسحبها.',
    spot: (lat, lon) =>
      `${Math.abs(lat)}° ${lat < 0 ? 'جنوبًا' : 'شمالًا'}، ${Math.abs(lon)}° ${lon < 0 ? 'غربًا' : 'شرقًا'}`,
    gesture: 'للتكبير أو التصغير، أدر العجلة مع الضغط على Ctrl أو ⌘، أو استخدم إصبعين.',
    controls: 'تحريك الخريطة',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    whole: 'العالم كله',
    left: 'تحريك إلى اليسار',
    right: 'تحريك إلى اليمين',
    up: 'تحريك إلى الأعلى',
    down: 'تحريك إلى الأسفل',
    projection: 'الإسقاط',
    projections: {
      'equal-earth': 'Equal Earth',
      'natural-earth': 'Natural Earth',
      mercator: 'مركاتور',
      globe: 'كرة أرضية',
    },
    meridian: 'وسط الخريطة',
    meridians: { atlantic: 'الأطلسي كاملًا', pacific: 'الهادئ كاملًا' },
    mercatorWarning:
      'يكبّر إسقاط مركاتور ما يقع في أقصى الشمال: تبدو غرينلاند بحجم أفريقيا، مع أن مساحة أفريقيا 14 ضعف مساحتها.',
    noCamera: 'تعذّر تحميل التكبير والتصغير.',
  },

  mark: (name, shade) => `${name}: ${shade}`,
  sentences: (some) => some.join(' '),

  shade: (evidence, value) =>
    ({
      home: 'موضوع المقال',
      named: named(value ?? 0),
      average: `نحو ${number.format(value ?? 0)}، متوسط المنطقة`,
      unnumbered: 'ورد ذكره دون عدد',
      none: 'لم يُذكر',
    })[evidence],

  meaning: {
    home: 'الصين هي موضوع المقال: فهو يروي علاقات حزبها بالأحزاب الأخرى. لا عدد لها.',
    homeTerritory: 'يُرسم مع الصين، موضوع المقال. لا عدد له.',
    named: (n) =>
      `${parties(n)} على الأقل: ${n === 1 ? 'يذكره المقال بالاسم' : n === 2 ? 'يذكر المقال اسميهما' : 'يذكر المقال أسماءها'}.`,
    namedSole: 'حزب واحد: يذكره المقال بالاسم. لم يكن هناك حزب قانوني غيره في أغسطس 2007.',
    average: (n, region) => `نحو ${ofParties(n)}: هذا متوسط منطقة «${region}»، لا إحصاء لهذا البلد.`,
    averageToo: (n, region) => `متوسط منطقة «${region}» نحو ${number.format(n)}.`,
    notNamed: (name) => `لا يسمّي المقال هذا البلد (${name}).`,
    onlyGroup: (group) => `لم يُذكر إلا ضمن مجموعة «${group}».`,
    arithmetic: (total, among, quotient) =>
      `المتوسط: ${total} ÷ ${among} ≈ ${number.format(quotient)}، مقرَّبًا.`,
    averageSays: 'لا يقول المتوسط شيئًا عن عدد الأحزاب في بلد ما.',
    countsEither: (outside, inside, all, others) =>
      `عدد البلدان غير المسماة هنا ${number.format(all)}؛ يشمل المجموع ${outside} منها، أو ${inside} إن شمل أيضًا البلدان التي يسميها قسم آخر وعددها ${number.format(others)}.`,
    countsAllBut: (counted, all, missing) =>
      `يشمل المجموع ${number.format(counted)} من أصل ${ofCountries(all)}، ولا يوضح أيها ناقص (${number.format(missing)}).`,
    countsNamed: (counted, n) => `يشمل المجموع ${ofCountries(counted)}، والمسمى منها ${number.format(n)}.`,
    unnumbered: 'يذكر المقال علاقات مع أحزاب هذا البلد ولا يعطي عددًا.',
    unnumberedGroup: (group) => `لم يُذكر إلا ضمن مجموعة «${group}»، دون عدد.`,
    none: 'لم يُذكر، ولا يعني ذلك عدم وجود علاقات.',
    noneMaybe: (total) => `لم يُذكر. قد يكون من البلدان المحسوبة (${total})، لكن المقال لا يوضح ذلك.`,
    noParties: (total) =>
      `لم يُسمَّ. للبلدان المحسوبة (${total}) أحزاب، أما هنا فلم يكن أي حزب قانونيًا في أغسطس 2007. ويقول المقال عن مثل هذه البلدان إن هناك علاقات مع حكومات أو منظمات أو جماعات.`,
    noValue: 'لم يُذكر. لا ينسب إليه هذا الأطلس عددًا ولا يتخذ موقفًا من وضعه.',
    apart: {
      crimea:
        'ترسم بيانات الخريطة القرم جزءًا من روسيا، وكانت في أغسطس 2007 جزءًا من أوكرانيا. لذلك تُرسم وحدها ولا تأخذ عددًا من أيٍّ منهما.',
    },
    namedLayer: (n) => `${named(n)}. لا متوسطات في هذه الطبقة.`,
    namedLayerNone: 'ورد ذكره، لكن لم يُسمَّ أي حزب.',
    wording: (words) => `فئة الصياغة: ${words}.`,
    regional: 'لا تسمّيه أي جملة، ولمنطقته مجموع.',
  },
  asOf: (date) => `حتى ${month(date)}`,
  regionFigure: (region, text, date) => `${region}: ${text}، حتى ${month(date)}`,
  noFigure: (region) => `${region}: لم يُذكر مجموع`,

  legend: {
    title: 'معنى درجات اللون',
    named: 'أحزاب مذكورة بالاسم',
    namedAbout: 'هذا العدد على الأقل',
    average: 'متوسط المنطقة',
    averageAbout: 'مجموعها موزعًا بالتساوي؛ ليس إحصاءً لأي بلد',
    unnumbered: 'ورد ذكره دون عدد',
    unnumberedAbout: 'ذُكرت علاقات ولم تُحصَ',
    unnumberedNamed: 'ورد ذكره دون تسمية أحزاب',
    none: 'لم يُذكر',
    noneAbout: 'لا يعني العدم',
    noneRegions: 'أقاليم، ومناطق متنازع عليها، ودول قامت بعد 2007',
    home: 'الصين',
    homeAbout: 'موضوع المقال',
    wording: 'كيف يصف المقال العلاقة',
    wordingAbout: 'الفئات من وضعنا، ولا ترتيب بينها',
    regional: 'للمنطقة وحدها مجموع',
    regions: 'مناطق المقال',
    regionsAbout: 'الألوان للتمييز بينها لا غير',
    strength: strengths,
    mixedStrengths: (some) => list.format(some.map((one) => shortStrengths[one])),
    exact: (n) => parties(n),
    about: (n) => `نحو ${number.format(n)}`,
    drawn: (n) => `${countries(n)} على الخريطة`,
    caution: `${account}.`,
    boundaries: 'الحدود: بيانات Natural Earth بحسب الأمر الواقع؛ وهي لا تعبّر عن أي موقف.',
  },

  panel: {
    label: 'ما يقوله المقال',
    fold: 'إخفاء اللوحة',
    unfold: 'إظهار اللوحة',
    resize: 'عرض اللوحة',
    sheet: {
      peek: 'فتح اللوحة إلى النصف',
      half: 'فتح اللوحة بالكامل',
      full: 'خفض اللوحة',
    },
    back: 'المقال',
    contents: 'المحتويات',
    rest: 'المقال',
    readAll: 'قراءة المقال كاملًا',
    howTo: 'كيف تُقرأ الخريطة',
    glance: 'الأرقام في لمحة',
    glanceNamed: (c, p) => `${countries(c)}، فيها ${named(p)}`,
    glanceSpoken: (c) => `ورد ذكر أحزاب ${ofCountries(c)}`,
    glanceGroups: (c) => `بلدان لم تُذكر إلا ضمن مجموعة (${number.format(c)})`,
    noWorld: 'لا يوجد مجموع عالمي: لا يعطيه المقال، ومجاميعه الإقليمية لا تحصي الشيء نفسه.',
    doubts: (n) => `ما لا يتسق في المقال (${number.format(n)})`,
    reasons: { 'named in its section': 'مذكور في قسمها', 'geography only': 'الموقع الجغرافي فقط' },
    law: (reason) => `من خارج المقال: ${reason}.`,
    why: (reason) => `سبب إدراجه هنا: ${reason}`,
    printedAs: (name) => `في المقال: «${name}»`,
    standard: (name) => `الاسم المعتاد: ${name}`,
    partiesNamed: (n) =>
      `${n === 1 ? 'الحزب المذكور بالاسم' : 'الأحزاب المذكورة بالاسم'} (${number.format(n)})`,
    nothingSaid: (name, region) =>
      `لا يذكر المقال هذا البلد (${name}). القسم الخاص بمنطقته، «${region}»، وارد أدناه للسياق.`,
    figureOf: (relation, counted, date) => `«${relation}»؛ المحسوب: ${counted}؛ حتى ${month(date)}`,
    namesOf: (n, total) => `في المقال ${named(n)}؛ والمجموع: ${total}.`,
    namesNone: (total) => `لا يسمّي المقال أي حزب؛ والمجموع: ${total}.`,
    namesOnly: (n) => `في المقال ${named(n)}، ولا يعطي مجموعًا.`,
    countriesOf: (n) => `بلدانها (${number.format(n)})`,
    countriesNamed: (n, all) =>
      n === 0
        ? `من أصل ${ofCountries(all)} على هذه الخريطة، لا يسمّي أي بلد.`
        : `من أصل ${ofCountries(all)} على هذه الخريطة، عدد ما يسمّيه: ${number.format(n)}.`,
    rests: (n) => `تستند إلى هذه الجملة ألوان ${ofCountries(n)}.`,
    restsSome: (n, all) =>
      `تتحدث الجملة عن ${ofCountries(all)}، وتستند إليها ألوان ${number.format(n)} منها.`,
    counts: (total) => `وتعدّ: ${total}.`,
    supportsNothing: 'لا تستند أي درجة لون إلى هذه الجملة.',
    claims: 'ما تقوله',
    event: (date) => `حدث، ${when(date)}`,
    person: 'شخص',
    organization: 'منظمة',
    party: (country) => `حزب (${country})`,
    group: 'مجموعة بلدان',
    figure: 'مجموع',
    mention: (country) => `ذِكر (${country})`,
    number: 'رقم لا يحصي أحزابًا',
    cite: (section, paragraph, sentence) =>
      paragraph === 0 ? `${section}، العنوان` : `${section}، الفقرة ${paragraph}، الجملة ${sentence}`,
    wordingOf: (words) => `فئة الصياغة: ${words}`,
    allCountries: 'كل البلدان والأقاليم بالترتيب الأبجدي',
    opened: (name, marked) => (marked === 0 ? `فُتح: ${name}.` : `فُتح: ${name}، ${markedSentences(marked)}.`),
    next: 'الانتقال إلى الجملة المعلَّمة التالية',
    marked: markedSentences,
  },

  search: {
    label: 'البحث في البلدان والأحزاب والمقال',
    placeholder: 'بحث',
    results: 'النتائج',
    clear: 'مسح البحث',
    loading: 'جارٍ تحميل البحث…',
    failed: 'تعذّر تحميل البحث.',
    retry: 'إعادة المحاولة',
    hint: 'ابحث عن بلد بأي من اللغات الست، أو عن حزب أو منظمة أو منطقة أو شخص أو حدث، أو عن أي كلمات من المقال.',
    nothing: (query) => `لا شيء يحمل الاسم «${query}»، ولا ترد هذه الكلمات في المقال.`,
    kinds: {
      country: 'البلدان والأقاليم',
      party: 'الأحزاب',
      organization: 'المنظمات',
      region: 'المناطق والمجموعات',
      person: 'الأشخاص',
      event: 'الأحداث',
      sentence: 'في المقال',
    },
    someOf: (shown, total) =>
      shown < total ? `${number.format(shown)} من ${number.format(total)}` : number.format(total),
    found: (n) =>
      `${count(n, {
        zero: 'لا نتائج',
        one: 'نتيجة واحدة',
        two: 'نتيجتان',
        few: '# نتائج',
        many: '# نتيجة',
        other: '# نتيجة',
      })}.`,
    evidence: (evidence, value, region) =>
      ({
        home: 'موضوع المقال',
        named: named(value ?? 0),
        average: `نحو ${ofParties(value ?? 0)}: متوسط منطقة «${region}»`,
        unnumbered: 'ورد ذكره دون عدد',
        none: 'لم يُذكر، ولا يعني ذلك العدم',
      })[evidence] ?? '',
    group: (n) => `مجموعة من ${ofCountries(n)}`,
    event: (date) => when(date),
    matches: sentences,
    matchOf: (at, n) => `${number.format(at)} من ${number.format(n)}`,
    matchSpoken: (at, n) => `الجملة ${number.format(at)} من ${number.format(n)}.`,
    next: 'الجملة التالية التي عُثر عليها',
    previous: 'الجملة السابقة التي عُثر عليها',
  },

  table: {
    view: 'العرض',
    modes: { map: 'خريطة', table: 'جدول', story: 'الحكاية', quiz: 'اختبار' },
    loading: 'جارٍ تحميل الجداول…',
    failed: 'تعذّر تحميل الجداول. الخريطة والمقال كاملان من دونها.',
    retry: 'إعادة المحاولة',
    names: { countries: 'البلدان', parties: 'الأحزاب', figures: 'المجاميع', claims: 'المعلومات' },
    shown: (n, all) => (n === all ? rows(all) : `${number.format(n)} من أصل ${ofRows(all)}`),
    copied: (n) =>
      `${count(n, {
        zero: 'لم يُنسخ أي صف',
        one: 'نُسخ صف واحد',
        two: 'نُسخ صفان',
        few: 'نُسخت # صفوف',
        many: 'نُسخ # صفًا',
        other: 'نُسخ # صف',
      })}.`,
  },

  compare: {
    failed: 'تعذّر تحميل المقارنة.',
    label: 'ما اختير للمقارنة',
    pin: 'مقارنة',
    full: (most) => `بلغت المقارنة أقصى عدد من الأماكن (${number.format(most)}): أزل واحدًا منها لإضافة غيره.`,
    one: 'أضف بلدًا آخر أو منطقة أخرى للمقارنة.',
    show: (n) => `عرض جنبًا إلى جنب (${number.format(n)})`,
    hide: 'العودة إلى النص',
    title: 'جنبًا إلى جنب',
    remove: (name) => `إزالة من المقارنة: ${name}`,
    clear: 'إزالة الكل',
    rows: {
      shade: 'معنى درجة اللون',
      figure: 'مجموع المنطقة',
      wording: 'الصياغة',
      parties: 'الأحزاب المذكورة بالاسم',
      sentences: 'ما يقوله المقال',
    },
    noRegion: 'لا ينتمي إلى أي من مناطق المقال',
    notWorded: 'لا صياغة خاصة به',
    noParties: 'لم يُسمَّ أي حزب',
    noSentence: 'لا جملة تذكره',
    region: (n) => `إحدى مناطق المقال، ${countries(n)} على الخريطة.`,
  },

  trouble: {
    map: 'تعذّر رسم الخريطة الآن. المقال بجانبها كامل.',
    card: 'تعذّر عرض هذه البطاقة الآن. النص أدناه كامل.',
    legend: 'تعذّر عرض مفتاح الخريطة الآن. الخريطة والمقال يعملان.',
    page: 'تعذّر عرض الأطلس الآن. هذا هو المقال كاملًا.',
    retry: 'إعادة المحاولة',
    search: 'البحث لا يعمل الآن. الخريطة والمقال يعملان.',
  },

  offline: {
    update: 'تحديث',
    waits: 'وصلت نسخة أحدث من الأطلس. يبقى موضعك كما هو بعد التحديث.',
  },

  frame: {
    title: 'علاقات الحزب الشيوعي الصيني بالأحزاب',
    open: 'افتح في الأطلس',
    legend: 'مفتاح الخريطة',
    failed: 'تعذّر تحميل الجملة.',
  },

  timeline: {
    title: 'التواريخ في المقال',
    published: 'النشر',
    date: when,
    by: (date) => `حتى ${when(date)}`,
    figure: (region, text) => `${region}: ${text}`,
    moment: (date, name) => `${date}: ${name}`,
  },

  keys: {
    skipToMap: 'الانتقال إلى الخريطة',
    title: 'مساعدة',
    open: 'مساعدة: لوحة المفاتيح، وللمعلمين',
    close: 'إغلاق',
  },

  numbers: {
    open: 'أضف أرقامك (CSV)',
    failed: 'تعذّر تحميل أرقامك.',
  },

  tools: { projector: 'وضع جهاز العرض', draw: 'الرسم على الخريطة', failed: 'تعذَّر التحميل.' },

  share: {
    open: 'مشاركة أو تصدير',
    title: 'المشاركة والتصدير',
    close: 'إغلاق',
    loading: 'جارٍ التحميل…',
    failed: 'تعذّر تحميل المشاركة. رابط هذا المنظر في شريط العنوان.',
    retry: 'إعادة المحاولة',
  },

  story: {
    label: 'الحكاية',
    present: 'عرض',
    presentAbout: 'عرض الحكاية بملء الشاشة',
    loading: 'جارٍ تحميل الحكاية…',
    failed: 'تعذّر تحميل الحكاية. الخريطة والمقال كاملان من دونها.',
    retry: 'إعادة المحاولة',
  },

  quiz: {
    label: 'اختبار',
    loading: 'جارٍ تحميل الاختبار…',
    failed: 'تعذّر تحميل الاختبار. الخريطة والمقال كاملان من دونه.',
  },

  presets: {
    label: 'الانتقال إلى',
    world: 'العالم',
    hint: (key) => `المفتاح: ${key.toUpperCase()}`,
  },
  noScript:
    'البرامج النصية متوقفة: الخريطة والمقال كاملان، واختيار بلد ينقلك إلى جملته. تحتاج الطبقات والتلميحات والروابط بين النص والخريطة إلى البرامج النصية.',
};
