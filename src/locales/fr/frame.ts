import type { Shape } from '../words.ts';
import type { words as en } from '../en/frame.ts';
import { number } from './phrases.ts';

export const words: Shape<typeof en> = {
  title: 'Les relations du Parti communiste chinois avec d’autres partis',
  open: 'Ouvrir dans l’atlas',
  legend: 'Légende',
  pager: {
    label: 'Phrases',
    previous: 'Phrase précédente',
    next: 'Phrase suivante',
    at: (n, total) => `${number.format(n)} sur ${number.format(total)}`,
  },
};
