import { count, number } from '../phrases.ar.ts';
import type { Shape } from '../words.ts';
import type { en } from './en.ts';

const distance = new Intl.NumberFormat('ar-u-nu-latn', {
  style: 'unit',
  unit: 'kilometer',
  maximumSignificantDigits: 2,
});

export const ar: Shape<typeof en> = {
  intro: 'أسئلة مستخرجة من المقال، ومع كل إجابة الجملة التي تستند إليها.',
  privacy: 'بلا حساب، ولا يُرسَل أي شيء إلى أي مكان.',
  kinds: 'أنواع الأسئلة',
  kind: {
    locate: 'العثور على البلد',
    party: 'حزب أي بلد؟',
    figure: 'مجموع أي منطقة؟',
    shade: 'قراءة مفتاح الخريطة',
    said: 'هل يقول المقال ذلك؟',
    sentence: 'أي جملة تدعمه؟',
    basis: 'اسم أم متوسط أم ذكر؟',
    unsaid: 'ما الذي لم يُقل؟',
    allows: 'ماذا يسمح به المجموع؟',
  },
  regions: 'المناطق',
  count: 'عدد الأسئلة',
  seed: 'رقم السحب',
  seedAbout: 'الرابط نفسه بالرقم نفسه يعطي الجميع الأسئلة نفسها.',
  another: 'سحب رقم آخر',
  play: 'من يشارك',
  plays: { single: 'كلٌّ بمفرده', group: 'الصف كله' },
  playsAbout: {
    single: 'أجب، واقرأ الدليل، وسلّم النتائج في النهاية.',
    group: 'يجيب فريقان شفهيًا، ويكشف المعلم الإجابة ويمنح النقاط.',
  },
  link: 'رابط هذا الاختبار',
  copy: 'نسخ',
  copied: 'تم النسخ.',
  refused: 'تعذّرت الكتابة في الحافظة. النص محدَّد: انسخه بالضغط على Ctrl+C أو ⌘C.',
  sheet: 'على الورق، مع الإجابات',
  start: 'ابدأ',
  fewer: (n) =>
    `لا يتيح هذا الاختيار سوى ${count(n, {
      zero: '# سؤال',
      one: 'سؤال واحد',
      two: 'سؤالين',
      few: '# أسئلة',
      many: '# سؤالًا',
      other: '# سؤال',
    })}.`,
  keysAbout: 'المفاتيح: الأرقام لاختيار الإجابة، ومفتاح الإدخال للمتابعة.',

  at: (n, all) => `السؤال ${number.format(n)} من ${number.format(all)}`,
  leave: 'إنهاء الاختبار',
  ask: {
    locate: (country) => `ابحث على الخريطة عن: ${country}`,
    party: 'إلى أي بلد ينتمي هذا الحزب؟',
    figure: (total) => `لأي منطقة يورد المقال هذا المجموع: ${total}؟`,
    noFigure: 'لأي من هذه المناطق لا يورد المقال مجموعًا؟',
    shade: (country) => `اقرأ مفتاح الخريطة. ماذا يعني لون هذا البلد: ${country}؟`,
    said: 'هل يقول المقال ذلك؟',
    sentence: {
      average: (country) => `أي جملة تعطي العدد الذي يبيّنه لون هذا البلد: ${country}؟`,
      unnumbered: (country) => `أي جملة تدعم لون هذا البلد: ${country}؟`,
    },
    basis: (country) => `اقرأ ما يقوله المقال. ماذا يُستفاد منه لهذا البلد: ${country}؟`,
    unsaid: 'واحد مما يلي لا يقوله المقال. ما هو؟',
    allowsOfRegion: (region, total) => `${region}: يقول المقال «${total}». ماذا يُستنتج من ذلك؟`,
    allowsOfCountry: (region, total, country) =>
      `${region}: يقول المقال «${total}». ماذا يُستنتج من ذلك عن هذا البلد: ${country}؟`,
  },
  usual: (name) => `الاسم المعتاد: ${name}`,
  onMap:
    'اختر على الخريطة. باللمس: مرة للتحديد ومرة أخرى للإجابة. بلوحة المفاتيح: الأسهم ثم مفتاح الإدخال. اسحب الخريطة لتحريكها.',
  states: {
    contacts: (country) => `${country}: للحزب الشيوعي الصيني اتصالات بأحزاب سياسية في هذا البلد.`,
    number: (country) => `${country}: ورد عدد لأحزاب هذا البلد.`,
    names: (country) => `${country}: ذُكر حزب من هذا البلد باسمه.`,
    developing: (country) => `${country}: العلاقات مع أحزاب هذا البلد تتطور أو تطورت.`,
  },
  bases: { named: 'حزب باسمه', average: 'متوسط منطقته فقط', unnumbered: 'ذكر دون عدد' },
  conclusions: {
    may: 'قد يكون من البلدان المحسوبة.',
    each: (parties) => `عدد أحزابه التي لها مثل هذه العلاقات: ${parties} تقريبًا.`,
    sure: 'لحزب واحد من أحزابه على الأقل مثل هذه العلاقات.',
    never: 'ليس لأي من أحزابه مثل هذه العلاقات.',
    total: 'المجموع وحده، ويبقى توزيعه غير معروف.',
    every: (parties) => `عدد الأحزاب ذات هذه العلاقات في كل بلد من بلدانها: ${parties} تقريبًا.`,
    all: 'كل بلدانها محسوبة.',
    rest: 'ليس للبلدان غير المحسوبة مثل هذه العلاقات.',
  },
  verdicts: { yes: 'نعم', region: 'عن منطقته فقط', unsaid: 'لم يُقل' },
  answers: 'الإجابات',
  reveal: 'اكشف الإجابة',
  next: 'السؤال التالي',
  finish: 'إلى النتائج',

  right: 'صحيح.',
  wrong: (given, answer) => `ليس كذلك. اخترت: ${given}. والصحيح: ${answer}.`,
  away: (given, km) => `كان ذلك ${given}، على بُعد نحو ${distance.format(km)}.`,
  revealed: (answer) => `الإجابة: ${answer}.`,
  rightAnswer: 'الإجابة الصحيحة',
  yourAnswer: 'إجابتك',
  proof: 'الجملة التي تثبت ذلك',
  says: 'ما يقوله المقال فعلًا',
  rests: 'ما يستند إليه لونه',
  noProof: 'لا توجد في المقال جملة عن هذا. وما لم يُقل لا يعني أنه غير موجود.',
  noPlace: 'لم يذكره المقال. وما لم يُقل لا يعني أنه غير موجود.',
  show: 'عرض في الأطلس',
  reason: {
    party: (country) => `يذكره المقال حزبًا من هذا البلد: ${country}.`,
    othersNamed: (country, parties) => `${country}: يسمّي المقال أحزابًا (${parties})، لكن ليس هذا الحزب.`,
    noneNamed: (country) => `${country}: لا يسمّي المقال أي حزب من هذا البلد.`,
    contacts: {
      yes: (country) => `${country}: يتحدث المقال عن البلد نفسه.`,
      region: (country, total) =>
        `${country}: لا يتحدث المقال عن هذا البلد، بل يورد مجموعًا لمنطقته: ${total}.`,
      unsaid: (country) => `${country}: لا يتحدث المقال عن هذا البلد ولا يورد مجموعًا لمنطقته.`,
    },
    number: {
      yes: (country) => `${country}: يورد المقال عددًا لهذا البلد.`,
      region: (country) => `العدد عدد المنطقة. والمتوسط المرسوم لهذا البلد (${country}) ليس إحصاءً خاصًا به.`,
      unsaid: (country) => `${country}: ليس للبلد ولا لمنطقته عدد في المقال.`,
    },
    developing: {
      yes: (country) => `${country}: يقول المقال إن العلاقات مع أحزابه تتطور أو تطورت.`,
      unsaid: (country) => `${country}: يتحدث المقال عن اتصالات بأحزابه لا عن تطورها.`,
    },
    names: {
      yes: (country) => `${country}: يذكر المقال حزبًا من هذا البلد باسمه.`,
      region: (country) => `${country}: يسمّي المقال أحزابًا من منطقته.`,
      unsaid: (country) => `${country}: يتحدث المقال عن أحزاب هذا البلد ولا يذكر أيًا منها باسمه.`,
    },
    sentence: {
      average: (country, region) =>
        `اللون هو متوسط المنطقة (${region}) المأخوذ من هذا المجموع، وليس إحصاءً لهذا البلد: ${country}.`,
      unnumbered: (country, group) =>
        `${country}: لا يتحدث المقال عنه إلا بوصفه جزءًا من «${group}»، ودون عدد.`,
      mention: (country) => `الجملة التي اخترتها تتحدث عن هذا البلد (${country}) لكنها لا تعطي عددًا.`,
    },
    basis: {
      named: (country) => `${country}: ذُكر حزب من هذا البلد باسمه. والمعدود مقدَّم على المستنتَج.`,
      average: (country) =>
        `${country}: لم يُذكر أي حزب من هذا البلد باسمه. والعدد عدد منطقته موزعًا بالتساوي.`,
      unnumbered: (country) => `${country}: ذُكرت العلاقات. وليس للبلد ولا لمنطقته عدد.`,
    },
    allows: 'لا يقول المجموع أي البلدان محسوبة ولا كم حزبًا في كل منها.',
  },
  misread: {
    each: 'المتوسط ليس إحصاءً لأي بلد.',
    sure: 'قد يكون المجموع لبلدان أخرى فقط.',
    never: 'عدم الحساب لا يعني عدم الوجود.',
    every: 'المتوسط ليس إحصاءً لأي بلد.',
    all: 'بلدان المنطقة أكثر مما يحسبه المجموع.',
    rest: 'عدم الحساب لا يعني عدم الوجود.',
  },
  shades: {
    named: 'اللون المصمت يعني: يسمّي المقال أحزابًا من هذا البلد.',
    average: 'اللون المخطط يعني: متوسط منطقته.',
    unnumbered: 'اللون المنقط يعني: ذُكرت العلاقات دون عدد.',
    none: 'الرمادي الخالص يعني: لم يذكره المقال.',
  },
  meant: {
    yes: 'تتطلب «نعم» جملة تقول ذلك عن البلد نفسه.',
    region: 'تتطلب «عن منطقته فقط» مجموعًا للمنطقة يشمل البلد.',
    unsaid: 'لا تصح «لم يُقل» إلا إذا لم تقل ذلك أي جملة عن البلد أو عن منطقته.',
  },

  teams: 'النقاط',
  team: (n) => `الفريق ${number.format(n)}`,
  point: (team) => `نقطة: ${team}`,
  score: (team, points) => `${team}: ${number.format(points)}`,

  results: 'النتائج',
  total: (right, all) => `${number.format(right)} صحيحة من ${number.format(all)}`,
  unanswered: 'بلا إجابة',
  correct: 'صحيحة',
  incorrect: 'خاطئة',
  pupil: 'اسمك، لأجل الملف',
  download: 'تنزيل النتائج (CSV)',
  code: 'النتيجة في صورة رمز',
  again: 'الأسئلة نفسها مرة أخرى',
  other: 'اختبار آخر',
};
