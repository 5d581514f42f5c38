import { count, number } from './phrases.ts';
import type { Shape } from '../words.ts';
import type { words as en } from '../en/quiz.ts';

const distance = new Intl.NumberFormat('ar-u-nu-latn', {
  style: 'unit',
  unit: 'kilometer',
  maximumSignificantDigits: 2,
});

export const words: Shape<typeof en> = {
  intro: 'أسئلة عن المقال. مع كل إجابة الجملة التي تسندها.',
  privacy: 'لا حاجة إلى حساب، ولا يُرسل شيء.',
  kinds: 'أنواع الأسئلة',
  kind: {
    locate: 'العثور على البلد',
    party: 'حزب أي بلد؟',
    figure: 'مجموع أي منطقة؟',
    shade: 'قراءة مفتاح الخريطة',
    said: 'هل يقول المقال ذلك؟',
    sentence: 'أي جملة تسند اللون؟',
    basis: 'بالاسم أم متوسط أم مجرد ذِكر؟',
    unsaid: 'ما الذي لا يقوله المقال؟',
    allows: 'ماذا يقول لنا المجموع؟',
  },
  regions: 'المناطق',
  count: 'عدد الأسئلة',
  seed: 'رقم السحب',
  seedAbout: 'الرابط الذي يحمل الرقم نفسه يعطي الجميع الأسئلة نفسها.',
  another: 'رقم جديد',
  play: 'من يشارك',
  plays: { single: 'كلٌّ بمفرده', group: 'الصف كله' },
  playsAbout: {
    single: 'أجب، واقرأ الجملة التي تسند الإجابة، وسلّم النتائج في النهاية.',
    group: 'يجيب فريقان شفهيًا، ويكشف المعلم الإجابة ويمنح النقاط.',
  },
  link: 'رابط هذا الاختبار',
  copy: 'نسخ',
  copied: 'تم النسخ.',
  refused: 'تعذّر النسخ. النص محدَّد: اضغط Ctrl+C أو \u2066⌘C\u2069.',
  sheet: 'طباعة مع الإجابات',
  start: 'ابدأ',
  fewer: (n) =>
    n === 0
      ? 'لا يطابق اختيارك أي سؤال.'
      : `لا يطابق اختيارك سوى ${count(n, {
          one: 'سؤال واحد',
          two: 'سؤالين',
          few: '# أسئلة',
          many: '# سؤالًا',
          other: '# سؤال',
        })}.`,
  keysAbout: 'المفاتيح: رقم للإجابة، ومفتاح Enter للمتابعة.',

  at: (n, all) => `السؤال ${number.format(n)} من ${number.format(all)}`,
  leave: 'إنهاء الاختبار',
  ask: {
    locate: (country) => `ابحث على الخريطة عن ${country}`,
    party: 'إلى أي بلد ينتمي هذا الحزب؟',
    figure: (total) => `لأي منطقة يورد المقال هذا المجموع: ${total}؟`,
    noFigure: 'لأي من هذه المناطق لا يورد المقال مجموعًا؟',
    shade: (country) => `اقرأ مفتاح الخريطة. ماذا يعني لون ${country}؟`,
    said: 'هل يقول المقال ذلك؟',
    sentence: {
      average: (country) => `أي جملة تعطي العدد الذي يبيّنه لون ${country}؟`,
      unnumbered: (country) => `أي جملة تسند لون ${country}؟`,
    },
    basis: (country) => `اقرأ الجمل. ما الذي يورده المقال عن ${country}؟`,
    unsaid: 'أي مما يلي لا يقوله المقال؟',
    allowsOfRegion: (region, total) => `يقول المقال عن ${region}: ${total}. ماذا يُستنتج من ذلك؟`,
    allowsOfCountry: (region, total, country) =>
      `يقول المقال عن ${region}: ${total}. ماذا يُستنتج من ذلك عن ${country}؟`,
  },
  usual: (name) => `الاسم المعتاد: ${name}`,
  usualNote: (name) => `(الاسم المعتاد: ${name})`,
  onMap:
    'اختره على الخريطة. باللمس: مرة للتحديد ومرة أخرى للإجابة. بلوحة المفاتيح: الأسهم ثم مفتاح Enter. اسحب الخريطة لتحريكها.',
  states: {
    contacts: (country) => `للحزب الشيوعي الصيني اتصالات مع أحزاب سياسية في ${country}.`,
    number: (country) => `يورد المقال عددًا لأحزاب ${country}.`,
    names: (country) => `يذكر المقال حزبًا من ${country} باسمه.`,
    developing: (country) => `العلاقات مع أحزاب في ${country} تتطور أو ازدادت تطورًا.`,
  },
  bases: { named: 'حزب مذكور بالاسم', average: 'متوسط المنطقة فقط', unnumbered: 'ذِكر دون عدد' },
  conclusions: {
    may: 'قد يكون من البلدان المحسوبة.',
    each: (parties) => `عدد أحزابه التي لها مثل هذه العلاقات: ${parties} تقريبًا.`,
    sure: 'لحزب واحد من أحزابه على الأقل مثل هذه العلاقات.',
    never: 'ليس لأي من أحزابه مثل هذه العلاقات.',
    total: 'المجموع وحده، لا توزيعه.',
    every: (parties) => `عدد الأحزاب ذات هذه العلاقات في كل بلد من بلدانها: ${parties} تقريبًا.`,
    all: 'كل بلدانها محسوبة.',
    rest: 'ليس للبلدان غير المحسوبة مثل هذه العلاقات.',
  },
  verdicts: { yes: 'نعم', region: 'عن منطقته فقط', unsaid: 'لا يقول ذلك' },
  answers: 'الإجابات',
  reveal: 'كشف الإجابة',
  next: 'السؤال التالي',
  finish: 'عرض النتائج',

  right: 'صحيح.',
  wrong: (given, answer) => `إجابة غير صحيحة. اخترت: ${given}. والصحيح: ${answer}.`,
  away: (given, km) => `اخترت: ${given}، على بُعد نحو ${distance.format(km)}.`,
  revealed: (answer) => `الإجابة: ${answer}.`,
  rightAnswer: '(الإجابة الصحيحة)',
  yourAnswer: '(إجابتك)',
  proof: 'الجملة التي تسند ذلك',
  says: 'ما يقوله المقال فعلًا',
  rests: 'ما يسند لونه',
  noProof: 'لا تقول ذلك أي جملة في المقال. ولا يعني هذا أنه خطأ.',
  noPlace: 'لم يذكره المقال. ولا يعني ذلك عدم وجود علاقات.',
  show: 'عرض في الأطلس',
  reason: {
    party: (country) => `يذكره المقال حزبًا من ${country}.`,
    othersNamed: (country, parties) => `ما يسمّيه المقال من أحزاب ${country}: ${parties}، وليس هذا منها.`,
    noneNamed: (country) => `لا يسمّي المقال أي حزب من ${country}.`,
    contacts: {
      yes: (country) => `يذكر المقال ${country} تحديدًا.`,
      region: (country, total) => `لا يذكر المقال ${country}، بل يورد مجموع المنطقة: ${total}.`,
      unsaid: (country) => `لا يذكر المقال ${country} ولا يورد مجموعًا للمنطقة.`,
    },
    number: {
      yes: (country) => `يورد المقال عددًا لأحزاب ${country}.`,
      region: (country) =>
        `العدد للمنطقة كلها. والمتوسط الذي يبيّنه لون ${country} ليس عدد الأحزاب في هذا البلد.`,
      unsaid: (country) => `لا يورد المقال عددًا لأحزاب ${country} ولا لأحزاب المنطقة.`,
    },
    developing: {
      yes: (country) => `يقول المقال إن العلاقات مع أحزاب في ${country} تتطور أو ازدادت تطورًا.`,
      unsaid: (country) => `يذكر المقال اتصالات مع أحزاب في ${country}، ولا يذكر تطورها.`,
    },
    names: {
      yes: (country) => `يذكر المقال حزبًا من ${country} باسمه.`,
      region: (country) => `يسمّي المقال أحزابًا من المنطقة، لكن ليس من ${country}.`,
      unsaid: (country) => `يذكر المقال أحزابًا في ${country} ولا يسمّي أيًّا منها.`,
    },
    sentence: {
      average: (country, region) =>
        `اللون هو متوسط المنطقة (${region}) المحسوب من هذا المجموع، وليس عدد أحزاب ${country}.`,
      unnumbered: (country, group) => `لا يذكر المقال ${country} إلا ضمن مجموعة «${group}»، دون عدد.`,
      mention: (country) => `الجملة التي اخترتها تذكر ${country}، لكنها لا تورد عددًا.`,
    },
    basis: {
      named: (country) => `ذُكر حزب من ${country} باسمه. والحزب المذكور بالاسم يتقدّم على المتوسط.`,
      average: (country) => `لم يُذكر أي حزب من ${country} باسمه. والعدد هو مجموع المنطقة ÷ عدد البلدان.`,
      unnumbered: (country) => `ذُكرت علاقات، لكن دون عدد لأحزاب ${country} ولا لأحزاب المنطقة.`,
    },
    allows: 'لا يقول المجموع أي البلدان محسوبة ولا كم حزبًا في كل منها.',
  },
  misread: {
    each: 'المتوسط ليس عدد الأحزاب في أي بلد بعينه.',
    sure: 'قد يكون المجموع لبلدان أخرى فقط.',
    never: 'قد تكون للبلد غير المحسوب علاقات.',
    every: 'المتوسط ليس عدد الأحزاب في أي بلد بعينه.',
    all: 'بلدان المنطقة أكثر مما يشمله المجموع.',
    rest: 'قد تكون للبلد غير المحسوب علاقات.',
  },
  shades: {
    named: 'اللون المصمت يعني: يسمّي المقال أحزابًا من هذا البلد.',
    average: 'اللون المخطط يعني: متوسط المنطقة.',
    unnumbered: 'اللون المنقط يعني: ذُكرت العلاقات دون عدد.',
    none: 'الرمادي الخالص يعني: لم يذكره المقال.',
  },
  meant: {
    yes: 'تتطلب «نعم» جملة تقول ذلك عن البلد نفسه.',
    region: 'تتطلب «عن منطقته فقط» مجموعًا للمنطقة يشمل البلد.',
    unsaid: 'لا تصح «لا يقول ذلك» إلا إذا لم تقله أي جملة عن البلد أو عن منطقته.',
  },

  teams: 'النقاط',
  team: (n) => `الفريق ${number.format(n)}`,
  point: (team) => `منح ${team} نقطة`,
  score: (team, points) => `${team}: ${number.format(points)}`,

  results: 'النتائج',
  total: (right, all) => `الإجابات الصحيحة: ${number.format(right)} من ${number.format(all)}`,
  unanswered: 'بلا إجابة',
  correct: 'صحيحة',
  incorrect: 'خاطئة',
  pupil: 'اسمك (يُكتب في الملف)',
  download: 'تنزيل النتائج (CSV)',
  code: 'رمز النتيجة',
  again: 'إعادة الأسئلة نفسها',
  other: 'بدء اختبار آخر',
};
