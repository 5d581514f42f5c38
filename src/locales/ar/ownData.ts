import { count, countries, number, ofCountries } from './phrases.ts';
import type { Shape } from '../words.ts';
import type { words as en } from '../en/ownData.ts';

const CELLS = { one: 'خلية واحدة', two: 'خليتان', few: '# خلايا', other: '# خلية' };
const ROWS_IN_ALL = {
  zero: 'لا صفوف',
  one: 'صف واحد',
  two: 'صفان',
  few: '# صفوف',
  many: '# صفًا',
  other: '# صف',
};
const ROWS = { ...ROWS_IN_ALL, two: 'صفين' };

export const words: Shape<typeof en> = {
  title: 'أرقامك',
  about: 'يصبح الجدول طبقة مستقلة إذا كان في كل صف منه بلد ورقم. يبقى في هذا المتصفح ولا يُرسل شيء.',
  stays: (file, n) => `${file}، ${count(n, ROWS_IN_ALL)}. يبقى في هذا المتصفح ولا يُرسل شيء.`,
  absentHere:
    'يؤدي هذا الرابط إلى أرقام شخص آخر، وهي ليست في هذا المتصفح. ترى طبقة المقال بدلًا منها. إن كان لديك الملف فأضفه هنا.',
  limits:
    'جداول بيانات (\u2066.xlsx\u2069 أو \u2066.ods\u2069) أو CSV أو نص مفصول بعلامات جدولة، حتى 5\u00a0ميغابايت. البلدان بأسمائها بنحو ستين لغة أو برموزها.',

  own: {
    pasted: 'نص ملصق',
    name: (text) => `أرقامك: ${text}`,
    number: (text) => `رقمك: ${text}.`,
    percent: (text) => `\u2066${text}%\u2069`,
    noted: (text, note) => `${text} ملاحظة: ${note}`,
    unnumbered: 'هذا البلد مدرج في ملفك بلا رقم، ولا يعني ذلك صفرًا.',
    absent: 'ليس في ملفك',
    absentAbout: 'ولا يعني ذلك صفرًا',
    caution: 'أرقام أضافها القارئ، وليست من المقال.',
    sourced: (source) => `أرقام أضافها القارئ، وليست من المقال. المصدر: ${source}.`,
    step: (from, to) => `${from} – ${to}`,
    measured: (text, unit) => `${text} ${unit}`,
  },

  take: {
    legend: 'إضافة جدول',
    choose: 'اختيار ملف',
    drop: 'أو أفلته هنا',
    paste: 'أو ألصق صفوفًا من جدول بيانات',
    read: 'قراءة الصفوف',
    reading: 'جارٍ القراءة…',
    another: 'استخدام جدول آخر',
  },

  errors: {
    kept: 'لم تتغيّر الأرقام المحمّلة من قبل.',
    large: (size) =>
      `الملف كبير جدًا: ${size}\u00a0ميغابايت، والحد 5\u00a0ميغابايت. احتفظ فقط بالأعمدة والصفوف التي تحتاج إليها.`,
    binary:
      'هذا ليس نصًا ولا جدول بيانات يمكن قراءته. احفظه بصيغة \u2066.xlsx\u2069 أو \u2066.ods\u2069 أو «CSV UTF-8».',
    unreadable: 'تعذّرت قراءة الملف. افتحه في برنامج جداول بيانات واحفظه من جديد.',
    empty: 'لا صفوف تحت صف العناوين. أضف صفًا واحدًا على الأقل.',
    narrow: 'في الجدول عمود واحد فقط. يلزم في كل صف بلد ورقم.',
  },

  columns: {
    legend: 'مطابقة الأعمدة',
    country: 'البلد',
    value: 'الرقم',
    note: 'الملاحظة',
    noNote: 'لا شيء',
    decimal: 'الفاصلة العشرية',
    decimals: { '.': 'نقطة: 1.5', ',': 'فاصلة: 1,5' },
    encoding: 'الترميز',
    encodingTold: (name) => `الملف ليس بترميز UTF-8. قُرئ على أنه ${name}. هل تبدو الحروف صحيحة؟`,
    period: 'السنة',
    noPeriod: 'لا شيء',
    column: (at) => `العمود ${number.format(at)}`,
    inHeader: (n, from, to) =>
      `${count(n, { one: 'عمود واحد', two: 'عمودان', few: '# أعمدة', many: '# عمودًا', other: '# عمود' })}، من ${from} إلى ${to}`,
    rows: 'عدّ الصفوف',
    unit: 'الوحدة',
    title: 'العنوان',
    source: 'المصدر',
    sheet: 'الورقة',
    range: (from, to) => `من ${from} إلى ${to}`,
    words: (n) => count(n, { one: 'صنف واحد', two: 'صنفان', few: '# أصناف', many: '# صنفًا', other: '# صنف' }),
    aroundZero: 'للقيم تحت الصفر لون، وللقيم فوقه لون آخر.',
    totals:
      'يبدو أنها مجاميع. والمجاميع تُبرز البلدان الكبيرة على الخريطة؛ والنسبة أو نصيب الفرد أصلح للمقارنة.',
    preview: 'الصفوف الخمسة الأولى كما قُرئت',
    given: 'في ملفك',
  },

  ask: {
    first: 'أجب عن الأسئلة أولًا.',
    decimal: (cell) => `«${cell}»: فاصلة عشرية أم فاصلة آلاف؟ الملف يحتمل الأمرين.`,
    mixed: 'في هذا العمود نقاط وفواصل. أيهما الفاصلة العشرية؟ الخلايا التي لا توافقها تُستبعد وتُدرج في قائمة.',
    is: (cell, value) => `${cell} هو ${value}`,
    repeats: (n) => `${countries(n)} في أكثر من صف. ماذا تعرض الخريطة؟`,
    combines: { last: 'الصف الأخير', mean: 'المتوسط', sum: 'المجموع', count: 'عدد الصفوف' },
  },

  left: {
    legend: 'ما استُبعد',
    group: 'مجموعة لا بلد',
    part: 'جزء من بلد',
    several: 'أكثر من بلد',
    past: 'بلد لم يعد قائمًا',
    unknown: 'لا بلد مطابق',
    use: (name) => `اعتباره ${name}`,
    days: (n) => `تواريخ لا أرقام (${count(n, CELLS)}).`,
    above: (n) => `فوق صف العناوين: ${count(n, ROWS_IN_ALL)}.`,
    wide: (n) => `صفوف تزيد خلاياها على العناوين (${number.format(n)})`,
    marked: (n) => `أرقام قُرئت مع إهمال حواشيها وعلاماتها: ${number.format(n)}.`,
    approximate: (n) => `أرقام معلَّمة بأنها تقريبية: ${number.format(n)}.`,
    words: (n) => `عدد الأصناف في العمود ${number.format(n)}؛ تُظهر الخريطة ثمانية على الأكثر.`,
    zeros: 'أُهملت محارف NUL في الملف.',
    none: 'البلدان التي لا صف لها تظهر في فئة «ليس في ملفك»، لا على أنها صفر.',
  },

  found: {
    numbers: (n, rows) => `البلدان التي لها أرقام: ${number.format(n)}، من ${count(rows, ROWS)}.`,
    without: (n) =>
      `البلدان التي لا رقم لها (${number.format(n)}): تظهر في فئة «ليس في ملفك»، لا على أنها صفر.`,
    unread: (n) => `خلايا استُبعدت لأنها ليست أرقامًا (${number.format(n)}):`,
    unreadCell: (line, cell) => `السطر ${number.format(line)}: ${cell}`,
    lines: (lines, more) =>
      `${lines.length === 1 && more === 0 ? 'السطر' : 'الأسطر'} ${lines.map((line) => number.format(line)).join('، ')}${more > 0 ? ' …' : ''}`,
    emptyCell: 'خلية فارغة',
    meant: (cell) => `«${cell}» يعني:`,
    taken: (cell, name) => `يُقرأ «${cell}» على أنه ${name}.`,
    undo: 'تراجع',
    more: (n) => `عرض ${number.format(n)} أخرى`,
    none: 'لا بلد له رقم. تحقّق من الأعمدة أعلاه.',
  },

  classes: {
    legend: 'الفئات',
    method: 'الطريقة',
    methods: { quantile: 'أعداد متقاربة', equal: 'فترات متساوية', natural: 'فواصل طبيعية' },
    abouts: {
      quantile: 'عدد متقارب من البلدان في كل فئة',
      equal: 'فئات متساوية المدى',
      natural: 'تُفصل عند أكبر الفجوات (Jenks)',
    },
    count: 'عدد الفئات',
    preview: 'معاينة مفتاح الخريطة',
    map: 'على الخريطة',
    counted: (n, period) =>
      `البلدان التي لها أرقام: ${number.format(n)}${period === '' ? '' : `، ${period}`}`,
  },

  draw: (n) => `عرض ${ofCountries(n)}`,
  cancel: 'إلغاء',
  named: 'يبيّن العنوان ومفتاح الخريطة وكل ملف مُصدَّر أنها أرقامك، لا أرقام المقال.',
  loaded: 'المحمّلة الآن',
  show: 'عرض هذه الطبقة',
  saveFile: 'حفظ الأطلس مع هذه الأرقام في ملف واحد',
  saving: 'جارٍ إعداد الملف…',
  saved: (name) => `حُفظ ${name}. يُفتح دون اتصال وفيه هذه الأرقام.`,
  unsaved: 'تعذّر تحميل ملف الأطلس. اتصل بالشبكة وأعد المحاولة.',
  remove: 'إزالة هذه الأرقام',
  removed: 'أُزيلت أرقامك.',
  unkept: 'لا يحفظ هذا المتصفح شيئًا لهذه الصفحة: تبقى الأرقام ما دامت الصفحة مفتوحة.',
};
