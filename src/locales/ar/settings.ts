import type { SettingsWords } from '../settings.ts';

export const words: SettingsWords = {
  language: 'اللغة',
  languageAuto: 'حسب المتصفح',
  theme: 'المظهر',
  themes: { auto: 'حسب الجهاز', light: 'فاتح', dark: 'داكن' },
  text: 'حجم النص',
  texts: { normal: 'عادي', large: 'كبير', larger: 'أكبر' },
  motion: 'الحركة',
  motions: { auto: 'حسب الجهاز', reduced: 'مخفَّفة', full: 'كاملة' },
  keys: 'اختصارات المفتاح الواحد',
  keysChoices: { on: 'مفعَّلة', off: 'معطَّلة' },
  about: 'المقال بالإنجليزية دائمًا. تبقى إعداداتك على هذا الجهاز.',
};
