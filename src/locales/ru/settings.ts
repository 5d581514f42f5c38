import type { SettingsWords } from '../settings.ts';

export const words: SettingsWords = {
  language: 'Язык',
  languageAuto: 'Как в браузере',
  theme: 'Тема',
  themes: { auto: 'Как на устройстве', light: 'Светлая', dark: 'Тёмная' },
  text: 'Размер текста',
  texts: { normal: 'Обычный', large: 'Крупный', larger: 'Очень крупный' },
  motion: 'Анимация',
  motions: { auto: 'Как на устройстве', reduced: 'Ограниченная', full: 'Полная' },
  keys: 'Быстрые клавиши',
  keysChoices: { on: 'Включены', off: 'Выключены' },
  about: 'Статья всегда на английском. Ваши настройки хранятся только на этом устройстве.',
};
