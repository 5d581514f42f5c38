import { count, number } from './phrases.ts';
import type { Shape } from '../words.ts';
import type { words as en } from '../en/classroom.ts';

/** A letter's height as it appears, after a noun: «20 دقيقة قوسية». */
const arc = (n: number) =>
  count(n, {
    one: 'دقيقة قوسية واحدة',
    two: 'دقيقتين قوسيتين',
    few: '# دقائق قوسية',
    other: '# دقيقة قوسية',
  });

export const words: Shape<typeof en> = {
  draw: {
    label: 'الرسم على الخريطة',
    tools: { pen: 'قلم', arrow: 'سهم' },
    inks: { red: 'أحمر', blue: 'أزرق', black: 'أسود' },
    nibs: { thin: 'رفيع', thick: 'عريض' },
    undo: 'تراجع',
    redo: 'إعادة',
    clear: 'مسح',
    done: 'تم',
    about: 'اسحب فوق الخريطة بالفأرة أو بالإصبع أو بالقلم. الرسم رسمك، وليس من المقال.',
    pointTo: (place) => `رسم سهم نحو ${place}`,
    count: (n) => `الخطوط المرسومة: ${number.format(n)}`,
  },

  projector: {
    label: 'جهاز العرض',
    menu: 'القائمة',
    size: 'حجم النص',
    sizes: { small: 'صغير', large: 'كبير', huge: 'كبير جدًا', room: 'بحسب القاعة' },
    height: 'ارتفاع الشاشة بالمتر',
    distance: 'المسافة إلى الصف الأخير بالمتر',
    /** The height of a letter without ascender, in minutes of arc. */
    seen: (minutes) => `من الصف الأخير يُرى الحرف الصغير بزاوية ${arc(minutes)}.`,
    most: (minutes, wanted) =>
      `لا تتسع هذه الشاشة لنص أكبر. من الصف الأخير يُرى الحرف الصغير بزاوية ${arc(minutes)}، لا ${number.format(wanted)}.`,
    leave: 'إنهاء وضع جهاز العرض',
    close: 'إغلاق',
  },

  help: {
    parts: { keys: 'لوحة المفاتيح', teachers: 'للمعلمين' },
    off: 'اختصارات المفتاح الواحد معطَّلة في الإعدادات.',
    or: 'أو',
    groups: {
      map: 'على الخريطة',
      places: 'الانتقال إلى مكان',
      page: 'في الصفحة',
      talk: 'أثناء العرض التقديمي',
      quiz: 'أثناء الاختبار',
    },
    does: {
      walk: 'الانتقال إلى البلد التالي في ذلك الاتجاه',
      regions: 'الانتقال إلى المنطقة السابقة أو التالية',
      open: 'فتح البلد',
      speak: 'نطق جملته',
      pan: 'تحريك الخريطة أو تدوير الكرة الأرضية',
      zoom: 'تكبير أو تصغير',
      world: 'إظهار العالم كله',
      home: 'الصين',
      search: 'البحث',
      panel: 'الانتقال إلى اللوحة',
      back: 'إلغاء، ثم إغلاق ما هو مفتوح',
      list: 'إظهار هذه القائمة',
      talk: 'تقديم القصة',
      projector: 'تشغيل وضع جهاز العرض أو إيقافه',
      draw: 'بدء الرسم على الخريطة أو إنهاؤه',
      forward: 'الخطوة التالية',
      backward: 'الخطوة السابقة',
      ends: 'الخطوة الأولى أو الأخيرة',
      blank: 'تعتيم الشاشة أو إظهارها',
      restart: 'البدء من جديد من الخطوة الأولى',
      anew: 'البدء من هذه الخطوة',
      pointer: 'إظهار الدائرة حول المؤشر أو إخفاؤها',
      presenter: 'فتح نافذة المتحدث',
      fullScreen: 'تشغيل ملء الشاشة أو إيقافه',
      leave: 'إنهاء العرض التقديمي',
      choose: 'اختيار إجابة',
      onward: 'كشف الإجابة ثم المتابعة',
      points: 'منح فريق نقطة أو سحبها',
    },
    names: {
      ArrowLeft: '←',
      ArrowUp: '↑',
      ArrowDown: '↓',
      ArrowRight: '→',
      PageUp: 'PgUp',
      PageDown: 'PgDn',
      Enter: 'Enter',
      Escape: 'Esc',
      Shift: 'Shift',
      Home: 'Home',
      End: 'End',
      ' ': 'المسافة',
      '-': '−',
    },
  },
};
