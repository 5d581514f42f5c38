import { onDevice } from '../../lib/storage.ts';
import type { Feature } from '../feature.ts';
import { KEY } from './kept.ts';

/**
 * Numbers of the reader's own, as a layer beside the article's. What looks after them comes where there are any,
 * where a place asks for them, and within the file of the atlas, which may hold some.
 */
export const numbers: Feature = {
  id: 'numbers',
  start: (app) => {
    let isBegun = false;
    const begin = async () => {
      isBegun = true;
      try {
        (await import('./begin.ts')).begin(app);
      } catch {
        // It did not come: the article's map stands in, and the next place that asks tries again.
        isBegun = false;
        if (app.store.views.getState().layer === 'own') app.store.go({ layer: 'parties' });
      }
    };
    const look = () => {
      if (!isBegun && app.store.views.getState().layer === 'own') void begin();
    };
    app.store.views.subscribe(look);
    look();
    if ('offline' in document.documentElement.dataset || onDevice.read(KEY)) void begin();
  },
};
