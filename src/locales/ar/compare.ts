import type { Shape } from '../words.ts';
import type { words as en } from '../en/compare.ts';
import { number, countries } from './phrases.ts';

export const words: Shape<typeof en> = {
  label: 'أماكن للمقارنة',
  add: 'إضافة بلد',
  one: 'أضف بلدًا ثانيًا أو منطقة ثانية للمقارنة.',
  show: (n) => `عرض جنبًا إلى جنب (${number.format(n)})`,
  hide: 'العودة إلى النص',
  title: 'جنبًا إلى جنب',
  remove: (name) => `إزالة ${name} من المقارنة`,
  clear: 'إزالة الكل',
  rows: {
    shade: 'معنى اللون',
    figure: 'مجموع المنطقة',
    wording: 'الصياغة',
    parties: 'الأحزاب المذكورة بالاسم',
    together: 'في الجملة نفسها',
    sentences: 'ما يقوله المقال',
  },
  only: (name) => `${name} فقط`,
  noMore: 'لا جمل أخرى',
  noRegion: 'خارج مناطق المقال',
  notWorded: 'لا صياغة خاصة به',
  noParties: 'لم يُذكر أي حزب بالاسم',
  noSentence: 'لا تذكره أي جملة',
  region: (n) => `إحدى مناطق المقال، ${countries(n)} على الخريطة.`,
};
