import { count, number } from '../phrases.ar.ts';
import type { Shape } from '../words.ts';
import type { en } from './en.ts';

const distance = new Intl.NumberFormat('ar-u-nu-latn', {
  style: 'unit',
  unit: 'kilometer',
  maximumSignificantDigits: 2,
});

export const ar: Shape<typeof en> = {
  intro: 'أسئلة مستخرجة من المقال، ومع كل إجابة الجملة التي تثبتها.',
  privacy: 'بلا حساب، ولا يُرسَل أي شيء إلى أي مكان.',
  kinds: 'أنواع الأسئلة',
  kind: {
    locate: 'العثور على البلد',
    party: 'حزب أي بلد؟',
    figure: 'مجموع أي منطقة؟',
    shade: 'قراءة مفتاح الخريطة',
    said: 'هل يقول المقال ذلك؟',
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
  },
  usual: (name) => `الاسم المعتاد: ${name}`,
  onMap:
    'اختر على الخريطة. باللمس: مرة للتحديد ومرة أخرى للإجابة. بلوحة المفاتيح: الأسهم ثم مفتاح الإدخال. اسحب الخريطة لتحريكها.',
  states: {
    contacts: (country) => `${country}: للحزب الشيوعي الصيني اتصالات بأحزاب سياسية في هذا البلد.`,
    number: (country) => `${country}: ورد عدد لأحزاب هذا البلد.`,
    names: (country) => `${country}: ذُكر حزب من هذا البلد باسمه.`,
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
  noProof: 'لا توجد في المقال جملة عن هذا. وما لم يُقل لا يعني أنه غير موجود.',
  show: 'عرض في الأطلس',
  reason: {
    party: (country) => `يذكره المقال حزبًا من هذا البلد: ${country}.`,
    othersNamed: (country, parties) => `${country}: يسمّي المقال أحزابًا (${parties})، لكن ليس هذا الحزب.`,
    noneNamed: (country) => `${country}: لا يسمّي المقال أي حزب من هذا البلد.`,
    contacts: {
      yes: (country) => `${country}: يتحدث المقال عن البلد نفسه.`,
      region: (country) =>
        `${country}: لا يتحدث المقال عن هذا البلد، بل يورد مجموعًا لمنطقته يشمل بلدانها كلها تقريبًا.`,
      unsaid: (country) => `${country}: لا يتحدث المقال عن هذا البلد ولا يورد مجموعًا لمنطقته.`,
    },
    number: {
      yes: (country) => `${country}: يورد المقال عددًا لهذا البلد.`,
      region: (country) => `العدد عدد المنطقة. والمتوسط المرسوم لهذا البلد (${country}) ليس إحصاءً خاصًا به.`,
      unsaid: (country) => `${country}: ليس للبلد ولا لمنطقته عدد في المقال.`,
    },
    names: {
      yes: (country) => `${country}: يذكر المقال حزبًا من هذا البلد باسمه.`,
      region: (country) => `${country}: يسمّي المقال أحزابًا من منطقته.`,
      unsaid: (country) => `${country}: يتحدث المقال عن أحزاب هذا البلد ولا يذكر أيًا منها باسمه.`,
    },
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
