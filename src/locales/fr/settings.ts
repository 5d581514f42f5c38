import type { SettingsWords } from '../settings.ts';

export const words: SettingsWords = {
  language: 'Langue',
  languageAuto: 'Celle du navigateur',
  theme: 'Thème',
  themes: { auto: 'Selon l’appareil', light: 'Clair', dark: 'Sombre' },
  text: 'Taille du texte',
  texts: { normal: 'Normale', large: 'Grande', larger: 'Très grande' },
  motion: 'Animations',
  motions: { auto: 'Selon l’appareil', reduced: 'Réduites', full: 'Complètes' },
  keys: 'Raccourcis à une touche',
  keysChoices: { on: 'Activés', off: 'Désactivés' },
  about: 'L’article est toujours en anglais. Vos réglages restent sur cet appareil.',
};
