import { count } from '../phrases.ar.ts';
import type { Shape } from '../words.ts';
import type { en } from './en.ts';

export const ar: Shape<typeof en> = {
  about: 'أوراق للصف، تُطبع أو تُحفظ بصيغة PDF. تبقى الألوان متمايزة عند الطباعة بالرمادي.',
  paper: 'الورق',
  papers: { a4: 'A4', letter: 'Letter' },
  turn: 'الاتجاه',
  turns: { portrait: 'عمودي', landscape: 'أفقي' },
  parts: 'ما يُطبع',
  part: {
    map: 'الخريطة مع مفتاحها',
    figures: 'الأرقام في جداول',
    article: 'أقسام من المقال',
    blank: 'خرائط صماء مرقّمة للتلوين',
    quiz: 'الاختبار مع إجاباته',
  },
  regions: 'مناطق الجداول والخرائط الصماء',
  sections: 'الأقسام',
  marks: 'الجمل التي تُعلَّم',
  allMarks: 'كل ما تستند إليه الخريطة',
  marksOf: (name) => `ما يخص: ${name}`,
  quizOf: (questions, seed) =>
    `${count(questions, {
      one: 'سؤال واحد',
      two: 'سؤالان',
      few: '# أسئلة',
      many: '# سؤالًا',
      other: '# سؤال',
    })}، رقم السحب ${seed}. تُختار الأسئلة في صفحة الاختبار.`,
  print: 'طباعة أو حفظ بصيغة PDF',
  nothing: 'اختر جزءًا واحدًا على الأقل للطباعة.',
  preview: 'معاينة الأوراق',

  code: 'العودة إلى هذا الموضع',
  links: 'الروابط',
  marked: 'تحته خط: ما تستند إليه الخريطة. يشير الرقم إلى الرابط أدناه.',
  coloring: (region) => `خريطة صماء: ${region}`,
  task: 'اختر أربعة ألوان، ولوّن كل بلد بحسب ما يقوله المقال عنه.',
  list: 'البلدان',
  detail: (letter) => `تفصيل ${letter}`,
  name: 'الاسم',
  date: 'التاريخ',
  choose: 'علّم إجابة واحدة لكل سؤال.',
  locate: 'اكتب رقم السؤال على الخريطة الصماء.',
  shade: 'رقم السؤال مكتوب على الخريطة المظللة.',
  maps: 'خرائط الاختبار',
  key: 'إجابات الاختبار',
  keyAbout: 'للمعلّم. كل إجابة مرفقة بالجملة التي تستند إليها.',
};
