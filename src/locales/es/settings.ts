import type { SettingsWords } from '../settings.ts';

export const words: SettingsWords = {
  language: 'Idioma',
  languageAuto: 'El del navegador',
  theme: 'Tema',
  themes: { auto: 'Según el dispositivo', light: 'Claro', dark: 'Oscuro' },
  text: 'Tamaño del texto',
  texts: { normal: 'Normal', large: 'Grande', larger: 'Muy grande' },
  motion: 'Animaciones',
  motions: { auto: 'Según el dispositivo', reduced: 'Reducidas', full: 'Completas' },
  keys: 'Atajos de una sola tecla',
  keysChoices: { on: 'Activados', off: 'Desactivados' },
  about: 'El artículo está siempre en inglés. Sus ajustes se quedan en este dispositivo.',
};
