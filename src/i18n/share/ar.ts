import type { Shape } from '../words.ts';
import { month, number } from '../phrases.ar.ts';
import type { en } from './en.ts';

export const ar: Shape<typeof en> = {
  tabs: 'طرق المشاركة',
  refused: 'تعذّرت الكتابة في الحافظة. النص محدَّد: انسخه بـ Ctrl+C أو ⌘C.',
  saved: (name) => `حُفظ ${name}.`,

  link: {
    tab: 'رابط',
    about: 'يؤدي إلى ما تراه: المكان والطبقة وموضع الخريطة.',
    field: 'رابط هذا المنظر',
    copy: 'نسخ الرابط',
    copied: 'نُسخ الرابط.',
    device: 'مشاركة…',
    code: 'رمز QR للرابط',
    room: 'للحاضرين: وجّهوا إليه كاميرا الهاتف.',
  },

  cite: {
    tab: 'اقتباس',
    what: 'ما يُستشهد به',
    article: 'المقال',
    atlas: 'هذا الأطلس',
    style: 'الأسلوب',
    text: 'المرجع',
    copy: 'نسخ المرجع',
    copied: 'نُسخ المرجع.',
    sentence: 'الجملة',
    quoted: 'الجملة مع مصدرها',
    copySentence: 'نسخ الجملة',
    sentenceCopied: 'نُسخت الجملة مع مصدرها.',
    none: 'افتح بلدًا أو منطقة أو جملة، فيمكن نسخ كلماتها هنا مع مصدرها.',
  },

  picture: {
    tab: 'صورة',
    headline: (date) => `العلاقات الحزبية للحزب الشيوعي الصيني حتى ${month(date)}`,
    preview: 'معاينة',
    shape: 'الشكل',
    shapes: { shown: 'كما يظهر', slide: 'شريحة، 16:9' },
    size: 'حجم PNG',
    pixels: (factor, width, height) => `${factor}× (${number.format(width)} × ${number.format(height)} بكسل)`,
    theme: 'المظهر',
    themes: { light: 'فاتح', dark: 'داكن' },
    transparent: 'شفافة، بلا بحر',
    svg: 'تنزيل SVG',
    png: 'تنزيل PNG',
    copy: 'نسخ الصورة',
    copied: 'نُسخت الصورة.',
    uncopied: 'لا يمكن نسخ الصورة هنا. نزّلها بدلًا من ذلك.',
    drawing: 'جارٍ الرسم…',
    failed: 'تعذّر رسم الصورة. جرّب حجمًا أصغر.',
    print: 'طباعة أو حفظ بصيغة PDF',
  },

  slides: {
    tab: 'شرائح',
    about:
      'ملف PowerPoint: الخريطة أشكال يمكن تلوينها وتحريكها، شكل لكل بلد يحمل اسمه؛ ومفتاح الخريطة، والأرقام في جدول، والجمل والمصدر في الملاحظات.',
    what: 'المحتوى',
    view: 'هذا العرض',
    story: 'القصة كاملة',
    make: 'تنزيل PPTX',
    making: 'جارٍ إعداد الشرائح…',
    failed: 'تعذّر إعداد الشرائح.',
    figures: 'المجاميع التي يوردها المقال',
    notes: 'بكلمات المقال:',
  },

  embed: {
    tab: 'تضمين',
    about: 'لصفحة أو شريحة أو درس. عند إغفال النص، يُظهر الاختيار على الخريطة جملته في بطاقة.',
    size: 'الحجم',
    sizes: { small: 'صغير', slide: 'شريحة', large: 'كبير' },
    panel: 'مع النص بجانب الخريطة',
    here: (name) => `مفتوح على: ${name}`,
    preview: 'معاينة',
    frame: 'إطارًا، لأي صفحة',
    element: 'عنصرًا يأخذ الارتفاع الذي يحتاجه',
    copy: 'نسخ الرمز',
    copied: 'نُسخ الرمز.',
  },

  data: {
    tab: 'بيانات',
    about: 'الخلية الفارغة تعني أن المقال لا يذكر ذلك، ولا تعني الصفر أبدًا.',
    table: 'الجدول',
    rows: 'الصفوف',
    every: 'الكل',
    only: (name) => `فقط: ${name}`,
    csv: 'تنزيل CSV',
    json: 'تنزيل JSON',
    copy: 'نسخ CSV',
    copied: 'نُسخ CSV.',
  },
};
