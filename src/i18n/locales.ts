/** The languages of the interface. The article stays in English. */
export const LOCALES = ['en', 'zh', 'fr', 'es', 'ru', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];
