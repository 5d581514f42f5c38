import { REMEMBERS_FAILURES } from '../../lib/failures.ts';
import { notes } from './notes.ts';
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
  asOf,
  when,
  short,
  figure,
} from './phrases.ts';
import { reasons } from './reasons.ts';
import type { Translation } from '../words.ts';

const strengths = {
  close: 'علاقات وثيقة: صداقة أو اتصالات وثيقة',
  stable: 'علاقات مستقرة أو جيدة أو مُرضية أو طيبة',
  developing: 'علاقات آخذة في التطور',
  contacts: 'اتصالات',
  visits: 'زيارات ومؤتمرات',
  interest: 'اهتمام بالعلاقات',
} as const;

const shortStrengths = {
  close: 'علاقات وثيقة',
  stable: 'علاقات مستقرة أو جيدة',
  developing: 'علاقات آخذة في التطور',
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

const otherCountries = (n: number) =>
  count(n, {
    one: 'بلد آخر',
    two: 'بلدين آخرين',
    few: '# بلدان أخرى',
    many: '# بلدًا آخر',
    other: '# بلد آخر',
  });

const account = 'رواية الحزب الشيوعي الصيني عن نفسه، ولم يجرِ التحقق منها';

/** الواجهة بالعربية. */
export const words: Translation = {
  locale: 'ar',
  coders: { ...reasons, ...notes },
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
    'northern-europe': 'أوروبا الشمالية',
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
  pageTitle: 'أطلس العلاقات: علاقات الحزب الشيوعي الصيني بأحزاب أخرى، جملةً جملة',
  title: 'أطلس العلاقات',
  subtitle: 'مع أي أحزاب يقول الحزب الشيوعي الصيني إن له علاقات؟ روايته عن نفسه حتى أغسطس 2007، جملةً جملة.',
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
  },
  language: {
    failed: (name) => `تعذّر تحميل اللغة: ${name}. تبقى الصفحة بالعربية.`,
    close: 'إغلاق',
  },

  layers: {
    legend: 'ما يُعرض',
    parties: {
      name: 'عدد الأحزاب',
      about: 'الأحزاب التي يذكرها المقال بالاسم؛ والمتوسط حيث لا يورد سوى مجموع المنطقة',
    },
    named: { name: 'المذكورة بالاسم', about: 'الأحزاب التي يذكرها المقال بالاسم فقط، بلا متوسطات' },
    regions: { name: 'المناطق', about: 'مناطق المقال الست والمجاميع التي يوردها' },
    wording: { name: 'الصياغة', about: 'كيف يصف المقال العلاقات، في فئات من وضعنا' },
    blank: { name: 'خريطة صماء', about: 'لكل البلدان اللون نفسه' },
    own: { name: 'أرقامك', about: 'أرقام من ملفك' },
  },

  map: {
    label:
      'خريطة علاقات الحزب الشيوعي الصيني بأحزاب العالم. تنقلك مفاتيح الأسهم بين البلدان، ويفتح مفتاح Enter البلد المحدَّد.',
    regionsLabel: 'المناطق الست ومجاميعها',
    inset: 'أوروبا الغربية، مكبّرة',
    spot: (lat, lon) =>
      `\u2066${Math.abs(lat)}°\u2069 ${lat < 0 ? 'جنوبًا' : 'شمالًا'}، \u2066${Math.abs(lon)}°\u2069 ${lon < 0 ? 'غربًا' : 'شرقًا'}`,
    gesture: 'للتكبير أو التصغير، أدر العجلة مع الضغط على Ctrl أو ⌘، أو استخدم إصبعين.',
    controls: 'تحريك الخريطة',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    whole: 'إظهار العالم كله',
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
    meridians: { atlantic: 'الأطلسي', pacific: 'الهادئ' },
    mercatorWarning:
      'يكبّر إسقاط مركاتور أقصى الشمال: تبدو غرينلاند بحجم أفريقيا، مع أن أفريقيا أكبر منها 14\u00a0مرة.',
    noCamera: 'تعذّر تحميل التكبير والتصغير. وتبقى الخريطة والمقال متاحين.',
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
    home: 'الصين هي موضوع المقال: فهو عن علاقات حزبها بأحزاب أخرى. ولا عدد لها.',
    homeTerritory: 'يظهر مع الصين، موضوع المقال. لا عدد له.',
    named: (n) => `${named(n)}.`,
    mayBeMore: 'وقد تكون هناك أحزاب أخرى.',
    soleLegal: 'لم يكن هناك حزب قانوني آخر في أغسطس 2007.',
    average: (n) => `نحو ${ofParties(n)} في المتوسط.`,
    averageOf: (region) => `متوسط المنطقة (${region})، وليس عدد الأحزاب في هذا البلد.`,
    averageToo: (n, region) => `متوسط المنطقة (${region}): نحو ${number.format(n)}.`,
    notNamed: (name) => `لا يذكر المقال ${name} بالاسم.`,
    onlyGroup: (group) => `لم يُذكر إلا ضمن مجموعة «${group}».`,
    arithmetic: (total, among, quotient) =>
      `المتوسط: ${total} ÷ ${among} ≈ ${number.format(quotient)}، مقرَّبًا.`,
    averageSays: 'لا يدل المتوسط على عدد الأحزاب في بلد ما.',
    countsEither: (outside, inside, all, others) =>
      `عدد البلدان غير المذكورة هنا بالاسم ${number.format(all)}؛ يشمل المجموع ${outside} منها، أو ${inside} إن شمل أيضًا البلدان التي يسمّيها قسم آخر وعددها ${number.format(others)}.`,
    countsAllBut: (counted, all, missing) =>
      `يشمل المجموع ${number.format(counted)} من أصل ${ofCountries(all)}، ولا يبيّن المقال ما لم يُحسب منها (${number.format(missing)}).`,
    countsNamed: (counted, n) =>
      `يشمل المجموع ${ofCountries(counted)}، ويسمّي المقال منها ${number.format(n)}.`,
    unnumbered: 'يذكر المقال علاقات مع أحزاب هذا البلد، لكنه لا يورد عددًا.',
    unnumberedGroup: (group) => `لم يُذكر إلا ضمن مجموعة «${group}»، دون عدد.`,
    none: 'لم يُذكر. ولا يعني ذلك عدم وجود علاقات.',
    noneMaybe: (total) => `لم يُذكر. قد يكون من البلدان المحسوبة (${total})، ولا يوضح المقال ذلك.`,
    noParties: (total) =>
      `لم يُذكر بالاسم. للبلدان المحسوبة (${total}) أحزاب، أما هنا فلم يكن أي حزب قانونيًا في أغسطس 2007. وعن البلدان التي لا أحزاب فيها يذكر المقال علاقات مع حكومات أو منظمات أو جماعات.`,
    disputed: 'متنازع عليه: دون عدد.',
    noValue: 'لم يُذكر. لا يعطيه هذا الأطلس عددًا ولا يتخذ موقفًا من وضعه.',
    apart: {
      crimea:
        'تُظهر بيانات الخريطة القرم جزءًا من روسيا، وكانت في أغسطس 2007 جزءًا من أوكرانيا. لذلك تظهر وحدها ولا تأخذ عددًا من أيٍّ منهما.',
    },
    namedLayer: (n) => `${named(n)}. لا متوسطات في هذه الطبقة.`,
    namedLayerNone: 'ورد ذكره، لكن لم يُذكر أي حزب بالاسم.',
    wording: (words) => `فئة الصياغة: ${words}.`,
    regional: 'لا تسمّيه أي جملة، ولمنطقته مجموع.',
  },
  asOf,
  regionFigure: (region, text, date) => `${region}: ${text}، ${asOf(date)}`,
  noFigure: (region) => `${region}: لم يُذكر مجموع`,

  legend: {
    title: 'معنى الألوان',
    whole: (name, about) => `${name} ${about}`,
    named: 'أحزاب مذكورة بالاسم',
    average: 'متوسط المنطقة',
    unnumbered: 'ورد ذكره دون عدد',
    unnumberedNamed: 'ورد ذكره دون تسمية أحزاب',
    none: 'لم يُذكر',
    home: 'الصين',
    homeAbout: 'موضوع المقال',
    disputed: ['متنازع عليه:', 'دون عدد'],
    wording: 'كيف يصف المقال العلاقات',
    wordingAbout: 'فئات من وضعنا، وليست ترتيبًا',
    regional: 'للمنطقة وحدها مجموع',
    regions: 'مناطق المقال',
    regionsAbout: 'الألوان للتمييز بينها فقط',
    strength: strengths,
    mixedStrengths: (some) => list.format(some.map((one) => shortStrengths[one])),
    exact: (n) => parties(n),
    about: (n) => `نحو ${number.format(n)}`,
    onMap: (n) => `${countries(n)} على الخريطة`,
    caution: `${account}.`,
    boundaries: 'الحدود: بيانات Natural Earth بحسب الأمر الواقع؛ وهي لا تعبّر عن أي موقف.',
  },

  panel: {
    label: 'جمل من المقال',
    fold: 'إخفاء اللوحة',
    resize: 'ضبط عرض اللوحة',
    readAloud: 'استماع',
    stopReading: 'إيقاف',
    sheet: {
      half: 'رفع اللوحة',
      full: 'خفض اللوحة',
    },
    contents: 'المحتويات',
    rest: 'المقال',
    also: 'في المقال أيضًا',
    alsoAbout: {
      organization: 'المنظمات ليست بلدانًا، ولذلك لا تُظهر الخريطة أيًّا منها.',
      person: 'الأشخاص لا يمثلون بلدانًا، ولذلك لا تُظهر الخريطة أيًّا منهم.',
      event: 'الحدث المعروف مكانه يُبرز البلد الذي وقع فيه. وسائر الأحداث في النص وحده.',
    },
    glance: 'الأرقام في لمحة',
    glanceNamed: (c, p) => `${named(p)} في ${ofCountries(c)}`,
    glanceSpoken: (c) => `ورد ذكر أحزاب ${ofCountries(c)}`,
    glanceGroups: (c) => `بلدان لم تُذكر إلا ضمن مجموعة (${number.format(c)})`,
    noWorld: 'لا يوجد مجموع عالمي: لا يورده المقال، ومجاميع المناطق تحصي أشياء مختلفة.',
    doubts: (n) => `ما لا يتسق في المقال (${number.format(n)})`,
    law: (reason) => `من خارج المقال: ${reason}.`,
    why: (region, reason) => `المنطقة: ${region} (${reason})`,
    printedAs: (name) => `في المقال: «${name}»`,
    standard: (name) => `الاسم المعتاد: ${name}`,
    partiesNamed: (n) =>
      `${count(n, { one: 'الحزب المذكور بالاسم', two: 'الحزبان المذكوران بالاسم', other: 'الأحزاب المذكورة بالاسم' })} (${number.format(n)})`,
    nothingSaid: (name, region) =>
      `لا يذكر المقال ${name}. ويرد أدناه القسم الخاص بالمنطقة («${region}») للسياق.`,
    figureOf: (relation, counted, date) => `«${relation}»؛ ما يُحصى: ${counted}؛ ${asOf(date)}`,
    namesOf: (n, total) => `في المقال ${named(n)}؛ والمجموع: ${total}.`,
    namesNone: (total) => `لا يسمّي المقال أيًّا من هذه الأحزاب (المجموع: ${total}).`,
    namesOnly: (n) => `في المقال ${named(n)}، بلا مجموع.`,
    countriesOf: (n) => `بلدانها (${number.format(n)})`,
    countriesNamed: (n, all) =>
      n === 0
        ? `لا يسمّي المقال أيًّا من البلدان المعروضة هنا (${countries(all)}).`
        : `يسمّي المقال ${number.format(n)} من البلدان المعروضة هنا (${countries(all)}).`,
    rests: (n) =>
      n === 1
        ? 'يستند إلى هذه الجملة لون بلد واحد.'
        : n === 2
          ? 'يستند إلى هذه الجملة لونا بلدين.'
          : `تستند إلى هذه الجملة ألوان ${ofCountries(n)}.`,
    restsSome: (n, all) =>
      n === 0
        ? `تتحدث الجملة عن ${ofCountries(all)}، ولا يستند إليها لون أيٍّ منها.`
        : n === 1
          ? `تتحدث الجملة عن ${ofCountries(all)}، ويستند إليها لون واحد منها.`
          : n === 2
            ? `تتحدث الجملة عن ${ofCountries(all)}، ويستند إليها لونا بلدين منها.`
            : `تتحدث الجملة عن ${ofCountries(all)}، وتستند إليها ألوان ${number.format(n)} منها.`,
    counts: (total) => `وهي تحصي: ${total}.`,
    supportsNothing: 'لا يستند أي لون إلى هذه الجملة.',
    claims: 'ما تقوله',
    event: (date) => `حدث، ${when(date)}`,
    person: 'شخص',
    organization: 'منظمة',
    party: (country) => `حزب من ${country}`,
    group: 'مجموعة بلدان',
    figure: 'رقم',
    mention: (country) => `ذِكر ${country}`,
    number: 'رقم، لكنه ليس عدد أحزاب',
    cite: (section, paragraph, sentence) =>
      paragraph === 0 ? `${section}، العنوان` : `${section}، الفقرة ${paragraph}، الجملة ${sentence}`,
    wordingOf: (words) => `فئة الصياغة: ${words}`,
    allCountries: 'كل البلدان والأقاليم بالترتيب الألفبائي',
    opened: (name, marked) => (marked === 0 ? `فُتح: ${name}.` : `فُتح: ${name}، ${markedSentences(marked)}.`),
  },

  search: {
    label: 'البحث في البلدان والأحزاب والمقال',
    placeholder: 'بلد أو حزب أو كلمة',
    failed: 'تعذّر تحميل البحث.',
    kinds: {
      country: 'البلدان والأقاليم',
      party: 'الأحزاب',
      organization: 'المنظمات',
      region: 'المناطق والمجموعات',
      person: 'الأشخاص',
      event: 'الأحداث',
      sentence: 'في المقال',
    },
    event: (date) => when(date),
    matches: sentences,
  },

  table: {
    view: 'طريقة العرض',
    modes: { map: 'الخريطة', table: 'الجدول', story: 'القصة', quiz: 'الاختبار' },
    loading: 'جارٍ تحميل الجداول…',
    failed: 'تعذّر تحميل الجداول. وتبقى الخريطة والمقال متاحين.',
    names: { countries: 'البلدان', parties: 'الأحزاب', figures: 'الأرقام', claims: 'الإفادات' },
    rowCount: (n, all) => (n === all ? rows(all) : `${number.format(n)} من أصل ${ofRows(all)}`),
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
    pin: 'مقارنة',
    full: (most) => `أقصى عدد للمقارنة ${number.format(most)} أماكن. أزل واحدًا لإضافة غيره.`,
  },

  trouble: {
    map: 'تعذّر رسم الخريطة. ويبقى المقال متاحًا.',
    card: 'تعذّر عرض هذه البطاقة. النص أدناه كامل.',
    legend: 'تعذّر عرض مفتاح الخريطة. وتبقى الخريطة والمقال متاحين.',
    page: 'تعذّر عرض الأطلس. هذا هو المقال كاملًا.',
    retry: REMEMBERS_FAILURES ? 'إعادة تحميل الصفحة' : 'إعادة المحاولة',
    search: 'البحث لا يعمل. وتبقى الخريطة والمقال متاحين.',
  },

  offline: {
    update: 'تحديث',
    waits: 'توجد نسخة جديدة من الأطلس. يبقى موضعك كما هو بعد التحديث.',
  },

  timeline: {
    title: 'تواريخ في المقال',
    button: 'التواريخ',
    choose: 'اختر تاريخًا لقراءة الجملة التي ورد فيها.',
    count: (n) =>
      count(n, {
        zero: 'لا تواريخ',
        one: 'تاريخ واحد',
        two: 'تاريخان',
        few: '# تواريخ',
        many: '# تاريخًا',
        other: '# تاريخ',
      }),
    figures: (n, sentences) =>
      `الأرقام: ${number.format(n)}، والجمل: ${number.format(sentences)}؛ وكل رقم يحصي شيئًا مختلفًا.`,
    date: when,
    short,
    figure: (region, text) => `${region}: ${text}`,
    moment: (date, name) => `${date}: ${name}`,
    publication: (date) => `نُشر في ${when(date)}`,
  },

  keys: {
    skipToMap: 'الانتقال إلى الخريطة',
    title: 'المساعدة',
    open: 'مساعدة: لوحة المفاتيح والتدريس',
    close: 'إغلاق',
  },

  numbers: {
    open: 'إضافة أرقامك',
    failed: 'تعذّر تحميل أداة أرقامك.',
  },

  tools: { projector: 'وضع جهاز العرض', draw: 'الرسم على الخريطة', failed: 'تعذّر تحميل هذا الجزء.' },

  share: {
    open: 'مشاركة أو تصدير',
    title: 'المشاركة والتصدير',
    close: 'إغلاق',
    loading: 'جارٍ تحميل خيارات المشاركة…',
    failed: 'تعذّر تحميل خيارات المشاركة. رابط ما يُعرض الآن في شريط العنوان.',
  },

  story: {
    label: 'القصة',
    present: 'تقديم',
    presentAbout: 'تقديم القصة بملء الشاشة',
    loading: 'جارٍ تحميل القصة…',
    failed: 'تعذّر تحميل القصة. وتبقى الخريطة والمقال متاحين.',
  },

  quiz: {
    label: 'اختبار',
    loading: 'جارٍ تحميل الاختبار…',
    failed: 'تعذّر تحميل الاختبار. وتبقى الخريطة والمقال متاحين.',
  },

  presets: {
    label: 'الانتقال إلى',
    world: 'العالم',
  },
  shell: {
    headline: (n, states, averaged) =>
      `${named(n)} في ${ofCountries(states)}. ولا يرد عن ${otherCountries(averaged)} سوى مجاميع المناطق.`,
    headlineNamed: (n, states) => `${named(n)} في ${ofCountries(states)}.`,
    headlineRegions: (regions, totals) =>
      `${count(regions, { two: 'منطقتان', few: '# مناطق', other: '# منطقة' })}، ${number.format(totals)} منها لها مجموع، ولكل مجموع صياغته.`,
    headlineWording: 'وثيقة، مستقرة، آخذة في التطور: العلاقات بكلمات المقال.',
    deck: 'الأحزاب التي يقول الحزب الشيوعي الصيني إن له علاقات معها: روايته عن نفسه حتى أغسطس 2007، ولم يجرِ التحقق منها.',
    deckRegions: 'الألوان للتمييز بين المناطق فقط. لا يمكن جمع المجاميع، والمقال لا يجمعها.',
    deckWording: 'كلمات مختلفة، وليست ترتيبًا. تدل الأشرطة على صياغتين لبلد واحد.',
    invite: 'اختر بلدًا لقراءة الجمل التي تتناوله.',
    article: 'المقال',
    present: 'تقديم',
    share: 'مشاركة',
    more: 'المزيد',
    show: 'إظهار',
    showLegend: 'تلوين الخريطة حسب',
    world: 'العالم',
    center: 'مركز الخريطة',
    dates: (from, to) => `التواريخ: ${from} – ${to}`,
    closeDates: 'إغلاق التواريخ',
    keyRegions: 'مناطق المقال',
    keyWording: 'كيف يصف المقال العلاقات',
    key: 'ما يقوله المقال',
    keyNamed: ['مذكورة بالاسم،', 'على الأقل', 'هذا العدد على الأقل'],
    keyAverage: ['متوسط المنطقة،', 'مقرَّبًا'],
    keyMentioned: ['ورد ذكره،', 'دون عدد'],
    keyNone: ['لم يُذكر'],
    readOn: 'متابعة القراءة',
    wholeArticle: 'المقال كاملًا',
    place: (paragraph, sentence) => (paragraph === 0 ? 'العنوان' : `الفقرة ${paragraph}، الجملة ${sentence}`),
    placeShort: (paragraph, sentence) => `¶ ${paragraph}، ${sentence}`,
  },
};
