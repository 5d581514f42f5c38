import type { Shape } from '../words.ts';
import type { words as en } from '../en/frame.ts';
import { number } from './phrases.ts';

export const words: Shape<typeof en> = {
  title: 'علاقات الحزب الشيوعي الصيني بأحزاب أخرى',
  open: 'فتح في الأطلس',
  legend: 'مفتاح الخريطة',
  pager: {
    label: 'الجمل',
    previous: 'الجملة السابقة',
    next: 'الجملة التالية',
    at: (n, total) => `${number.format(n)} من ${number.format(total)}`,
  },
};
