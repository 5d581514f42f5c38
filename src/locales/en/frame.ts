import { number } from './phrases.ts';

/** The words of a frame on another page. */
export const words = {
  title: 'Party relations of the Communist Party of China',
  open: 'Open in the atlas',
  legend: 'Legend',
  pager: {
    label: 'Sentences',
    previous: 'Previous sentence',
    next: 'Next sentence',
    at: (n: number, total: number) => `${number.format(n)} of ${number.format(total)}`,
  },
};
