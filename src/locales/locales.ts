/** The languages of the interface. The article stays in English. */
export const LOCALES = ['en', 'zh', 'fr', 'es', 'ru', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language's name for itself. */
export const OWN_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  zh: '中文',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  ar: 'العربية',
};

export const dirOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

/** The language of the interface that a tag names: "fr-CA", "fr_ca" and "FR" are French. */
export const localeOf = (tag: string): Locale | undefined =>
  LOCALES.find((locale) => locale === tag.toLowerCase().split(/[-_]/)[0]);

/** The first of a reader's languages that the interface has: "fr-CA" is French; English where it has none. */
export function pickLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const found = localeOf(tag);
    if (found) return found;
  }
  return 'en';
}
