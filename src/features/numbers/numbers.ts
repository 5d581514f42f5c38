import { readPatch } from '../../store/params.ts';
import type { Feature } from '../feature.ts';
import { keptText, miss, onKept, readBrowser } from './keep.ts';

/**
 * Numbers of the reader's own, as a layer beside the article's. Where there are none, its links lead to the
 * article's. It comes before the permalink, which then writes what is shown.
 */
export const numbers: Feature = {
  id: 'numbers',
  start: ({ store }) => {
    const isWithin = readBrowser();
    const check = () => {
      if (keptText() !== null || store.getState().view.layer !== 'own') return;
      store.go({ layer: 'parties' });
      miss();
    };
    store.subscribe(check);
    onKept(check);
    if (isWithin && readPatch(location.search).layer === undefined) store.go({ layer: 'own' });
  },
};
