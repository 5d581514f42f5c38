import { count, countries, list, number } from '../phrases.ar.ts';
import type { Shape } from '../words.ts';
import type { en } from './en.ts';

const at = (line: number, column: number) => `السطر ${number.format(line)}، الموضع ${number.format(column)}:`;
const CELLS = { one: 'خلية واحدة', two: 'خليتان', few: '# خلايا', other: '# خلية' };
const ROWS = { one: 'صف واحد', two: 'صفين', few: '# صفوف', other: '# صفًا' };

export const ar: Shape<typeof en> = {
  title: 'أرقامك',
  about:
    'جدول في كل صف منه بلد ورقم يصبح طبقة إلى جانب طبقات المقال. يبقى في هذا المتصفح ولا يُرسل إلى أي مكان.',
  absentHere:
    'يؤدي الرابط إلى أرقام خاصة بشخص ما، وهي ليست في هذا المتصفح. تُعرض طبقة المقال بدلًا منها. ومن لديه الملف يمكنه إضافته هنا.',
  limits: 'CSV أو نص مفصول بعلامات جدولة، حتى 5 ميغابايت. البلدان بأسمائها بإحدى ست لغات أو برموزها.',

  own: {
    pasted: 'نص ملصق',
    name: (file, day) => `أرقامك: ${file}، ${day}`,
    number: (text) => `رقمك: ${text}.`,
    percent: (text) => `${text}%`,
    noted: (text, note) => `${text} ملاحظة: ${note}`,
    unnumbered: 'في ملفك هذا البلد بلا رقم، ولا يعني ذلك صفرًا.',
    absent: 'ليس في ملفك',
    absentAbout: 'ولا يعني ذلك صفرًا',
    caution: 'أرقام أضافها القارئ، وليست من المقال.',
  },

  take: {
    legend: 'جدول',
    choose: 'اختر ملفًا',
    drop: 'أو أفلته هنا',
    paste: 'أو ألصق صفوفًا من جدول بيانات',
    read: 'اقرأ الصفوف',
    reading: 'تجري القراءة…',
    another: 'جدول آخر',
  },

  errors: {
    kept: 'لم يتغيّر شيء مما كان محمّلًا.',
    large: (size) => `حجم الملف ${size} ميغابايت، والحد 5 ميغابايت. احتفظ بالأعمدة والصفوف التي تحتاج إليها.`,
    binary: 'هذا ليس نصًا. في برنامج الجداول اختر «حفظ باسم» ثم «CSV UTF-8».',
    unreadable: 'تعذّرت قراءة الملف.',
    empty: 'لا صفوف فيه.',
    narrow: 'فيه عمود واحد فقط. يلزم في كل صف بلد ورقم.',
    quote: (line, column) => `${at(line, column)} علامة اقتباس تُفتح هنا ولا تُغلق.`,
    afterQuote: (line, column) =>
      `${at(line, column)} شيء يلي علامة اقتباس مغلقة. داخل الخلية تُكتب العلامة مرتين.`,
    control: (line, column) => `${at(line, column)} محرف لا يكون في نص.`,
    columns: (line, most) =>
      `في السطر ${number.format(line)} أكثر من ${number.format(most)} خلية. أبقِ الأعمدة التي تحتاج إليها.`,
    wide: (line, column, own, first) =>
      `${at(line, column)} الخلية ${number.format(own)}، وفي الصف الأول من الجدول ${count(first, CELLS)}. إذا كانت في الخلية فاصلة فضعها بين علامتي اقتباس.`,
  },

  columns: {
    legend: 'ما في كل عمود',
    country: 'البلد',
    value: 'الرقم',
    note: 'الملاحظة',
    noNote: 'لا شيء',
    header: 'الصف الأول يسمّي الأعمدة',
    decimal: 'الفاصلة العشرية',
    decimals: { '.': 'نقطة: 1.5', ',': 'فاصلة: 1,5' },
    encoding: 'الترميز',
    encodingTold: (name) => `الملف ليس بترميز UTF-8. قُرئ على أنه ${name}؛ هل الحروف صحيحة؟`,
    column: (n) => `العمود ${number.format(n)}`,
    preview: 'الصفوف الأولى',
  },

  found: {
    legend: 'ما وُجد',
    numbers: (n, rows) => `${countries(n)} مع رقم، من ${count(rows, ROWS)}.`,
    without: (n) => `${countries(n)} بلا رقم: يُرسم كأنه ليس في ملفك، لا كصفر.`,
    again: (names, more) =>
      `في أكثر من صف، ويُحتفظ بالأول: ${list.format(more > 0 ? [...names, `${number.format(more)} غيرها`] : names)}.`,
    unread: (n) => `ليس رقمًا وتُرك (${count(n, CELLS)}):`,
    unreadCell: (line, cell) => `السطر ${number.format(line)}: ${cell}`,
    unmatched: (n) => `لا بلد بهذا الاسم (${number.format(n)}):`,
    lines: (lines, more) =>
      `${lines.length === 1 && more === 0 ? 'السطر' : 'الأسطر'} ${lines.map((line) => number.format(line)).join('، ')}${more > 0 ? ' …' : ''}`,
    emptyCell: 'فارغ',
    meant: (cell) => `«${cell}» هو:`,
    noSuggestion: 'تُرك',
    taken: (cell, name) => `يُقرأ «${cell}» على أنه ${name}.`,
    undo: 'تراجع',
    more: (n) => `أظهر ${number.format(n)} أخرى`,
    none: 'لم يُعثر على بلد له رقم. هل اخترت الأعمدة الصحيحة؟',
  },

  classes: {
    legend: 'الفئات',
    method: 'الطريقة',
    methods: { quantile: 'كميات متساوية', equal: 'فترات متساوية', natural: 'فواصل طبيعية' },
    abouts: {
      quantile: 'عدد متقارب من البلدان في كل فئة',
      equal: 'كل فئة بعرض غيرها',
      natural: 'تُفصل حيث الفجوات (Jenks)',
    },
    count: 'كم فئة',
    preview: 'ستكون وسيلة الإيضاح',
  },

  draw: 'أظهرها على الخريطة',
  drawn: 'المحمّلة الآن',
  show: 'أظهر هذه الطبقة',
  saveFile: 'احفظ الأطلس مع هذه الأرقام في ملف واحد',
  saving: 'يجري إعداد الملف…',
  saved: (name) => `حُفظ ${name}. يُفتح بلا شبكة وفيه هذه الأرقام.`,
  unsaved: 'تعذّر تحميل ملف الأطلس. حاول مجددًا عند توفّر الشبكة.',
  remove: 'أزل هذه الأرقام',
  removed: 'أُزيلت أرقامك.',
  unkept: 'لا يحفظ هذا المتصفح شيئًا لهذه الصفحة: تبقى الأرقام حتى تُغلق.',
};
