import { number } from '../phrases.ar.ts';
import type { ClassroomWords } from './load.ts';

export const ar: ClassroomWords = {
  draw: {
    label: 'الرسم على الخريطة',
    tools: { pen: 'قلم', arrow: 'سهم' },
    inks: { red: 'أحمر', blue: 'أزرق', black: 'أسود' },
    nibs: { thin: 'رفيع', thick: 'عريض' },
    undo: 'تراجُع',
    clear: 'مسح',
    done: 'تم',
    about: 'اسحب فوق الخريطة بالفأرة أو بالإصبع أو بالقلم. ما ترسمه لك أنت، وليس من المقال.',
    count: (n) => `الخطوط المرسومة: ${number.format(n)}`,
  },

  projector: {
    label: 'جهاز العرض',
    menu: 'القائمة',
    size: 'الحروف',
    sizes: { small: 'صغيرة', large: 'كبيرة', huge: 'كبيرة جدًا', room: 'بحسب القاعة' },
    height: 'ارتفاع الشاشة بالمتر',
    distance: 'الصف الأخير بالمتر',
    /** How high a letter without ascender is, in minutes of arc. */
    seen: (minutes) => `من هناك يُرى الحرف الصغير بزاوية ${number.format(minutes)}′.`,
    most: (minutes, wanted) =>
      `لا تتسع هذه الشاشة لحروف أكبر. من هناك يُرى الحرف الصغير بزاوية ${number.format(minutes)}′، لا ${number.format(wanted)}′.`,
    leave: 'خروج',
    close: 'إغلاق',
  },
};
