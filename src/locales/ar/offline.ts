import type { OfflineWords } from '../offline.ts';

export const words: OfflineWords = {
  keep: 'حفظ للاستخدام دون اتصال',
  progress: (done, all) => `الملفات المحفوظة: ${done} من ${all}`,
  kept: 'تم الحفظ: يُفتح الأطلس دون اتصال.',
  failed: 'تعذّر حفظ بعض الملفات. أعد المحاولة عند توفر الاتصال.',
};
