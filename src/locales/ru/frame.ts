import type { Shape } from '../words.ts';
import type { words as en } from '../en/frame.ts';
import { number } from './phrases.ts';

export const words: Shape<typeof en> = {
  title: 'Межпартийные отношения Коммунистической партии Китая',
  open: 'Открыть в атласе',
  legend: 'Легенда',
  pager: {
    label: 'Предложения',
    previous: 'Предыдущее предложение',
    next: 'Следующее предложение',
    at: (n, total) => `${number.format(n)} из ${number.format(total)}`,
  },
};
