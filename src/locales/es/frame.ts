import type { Shape } from '../words.ts';
import type { words as en } from '../en/frame.ts';
import { number } from './phrases.ts';

export const words: Shape<typeof en> = {
  title: 'Relaciones del Partido Comunista de China con otros partidos',
  open: 'Abrir en el atlas',
  legend: 'Leyenda',
  pager: {
    label: 'Frases',
    previous: 'Frase anterior',
    next: 'Frase siguiente',
    at: (n, total) => `${number.format(n)} de ${number.format(total)}`,
  },
};
