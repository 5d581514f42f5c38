import { count } from './phrases.ts';
import type { Shape } from '../words.ts';
import type { words as en } from '../en/handout.ts';

export const words: Shape<typeof en> = {
  about: 'صفحات للصف، تُطبع أو تُحفظ بصيغة PDF. وتبقى الألوان متمايزة عند الطباعة بتدرجات الرمادي.',
  paper: 'الورق',
  papers: { a4: 'A4', letter: 'Letter' },
  turn: 'الاتجاه',
  turns: { portrait: 'عمودي', landscape: 'أفقي' },
  parts: 'ما يُطبع',
  part: {
    map: 'الخريطة مع مفتاحها',
    figures: 'الأرقام في جداول',
    article: 'أقسام من المقال',
    blank: 'خرائط صماء للتلوين، مع أرقام',
    quiz: 'الاختبار مع إجاباته',
  },
  regions: 'مناطق للجداول والخرائط الصماء',
  sections: 'الأقسام',
  marks: 'الجمل التي يوضع تحتها خط',
  allMarks: 'كل الجمل التي تسند لونًا',
  marksOf: (name) => `الجمل عن هذا المكان فقط: ${name}`,
  quizOf: (questions, seed) =>
    `${count(questions, {
      one: 'سؤال واحد',
      two: 'سؤالان',
      few: '# أسئلة',
      many: '# سؤالًا',
      other: '# سؤال',
    })}، رقم السحب ${seed}. اختر الأسئلة في الاختبار.`,
  print: 'طباعة أو حفظ بصيغة PDF',
  nothing: 'اختر جزءًا واحدًا على الأقل للطباعة.',
  making: 'جارٍ إعداد الصفحات…',
  preview: 'معاينة الصفحات',

  code: 'رمز QR لهذا المكان',
  links: 'الروابط',
  marked: 'ما تحته خط: الجمل التي تسند لونًا. تشير الأرقام إلى الروابط أدناه.',
  coloring: (region) => `خريطة صماء: ${region}`,
  task: 'اختر أربعة ألوان، ولوّن كل بلد بحسب ما يقوله المقال عنه.',
  list: 'البلدان',
  detail: (letter) => `تفصيل ${letter}`,
  name: 'الاسم',
  date: 'التاريخ',
  choose: 'ضع علامة على إجابة واحدة لكل سؤال.',
  locate: 'اكتب رقم السؤال على الخريطة الصماء.',
  shade: 'ابحث عن رقم السؤال على الخريطة الملونة.',
  maps: 'خرائط الاختبار',
  key: 'الإجابات',
  keyAbout: 'للمعلّم. مع كل إجابة الجملة التي تسندها.',
};
