import { isOffline } from '../../lib/offline.ts';
import { onDevice } from '../../lib/storage.ts';
import type { Feature } from '../feature.ts';
import { OWN_DATA_KEY } from './kept.ts';
import { OwnDataEntry, NumbersLater, OwnYears } from './OwnDataEntry.tsx';
import { useOwn } from './useOwn.ts';

/**
 * Numbers of the reader's own, as a layer beside the article's. What looks after them comes where there are any,
 * where a place asks for them, and within the file of the atlas, which may hold some.
 */
export const ownData: Feature = {
  id: 'numbers',
  useLayer: useOwn,
  LayerEntry: OwnDataEntry,
  MapControl: OwnYears,
  Overlay: NumbersLater,
  beforePlace: (app) => {
    let isBegun = false;
    const begin = async () => {
      isBegun = true;
      try {
        (await import('./begin.ts')).begin(app);
      } catch {
        // It failed to load: the article's map is shown instead, and the next request tries again.
        isBegun = false;
        if (app.store.view.getState().layer === 'own') app.store.go({ layer: 'parties' });
      }
    };
    const look = () => {
      if (!isBegun && app.store.view.getState().layer === 'own') void begin();
    };
    app.store.view.subscribe(look);
    look();
    if (isOffline() || onDevice.read(OWN_DATA_KEY)) void begin();
  },
};
