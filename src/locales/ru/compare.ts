import type { Shape } from '../words.ts';
import type { words as en } from '../en/compare.ts';
import { number, countries } from './phrases.ts';

export const words: Shape<typeof en> = {
  label: 'Выбрано для сравнения',
  add: 'Добавить страну',
  one: 'Добавьте вторую страну или второй регион.',
  show: (n) => `Показать рядом (${number.format(n)})`,
  hide: 'Вернуться к тексту',
  title: 'Сравнение',
  remove: (name) => `Убрать из сравнения: ${name}`,
  clear: 'Убрать всё',
  rows: {
    shade: 'Что означает оттенок',
    figure: 'Общее число по региону',
    wording: 'Формулировка',
    parties: 'Названные партии',
    together: 'В одном предложении',
    sentences: 'Что сказано в статье',
  },
  only: (name) => `Только: ${name}`,
  noMore: 'Других предложений нет',
  noRegion: 'Вне регионов статьи',
  notWorded: 'Собственной формулировки нет',
  noParties: 'Ни одна партия не названа',
  noSentence: 'Не упоминается ни в одном предложении',
  region: (n) => `Регион статьи, на карте ${countries(n)}.`,
};
