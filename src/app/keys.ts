import type { Atlas } from '../atlas/types.ts';
import { features } from '../features/index.ts';
import type { AppHandle } from '../features/feature.ts';
import { keymap } from '../lib/keymap.ts';
import { KEYS } from '../store/keys.ts';
import { traitsOf } from '../store/parts.ts';
import { patchTo, presetsOf } from '../store/presets.ts';
import type { Store } from '../store/store.ts';

/** Lists all keys, and binds those that act from anywhere on the page. */
export function bindKeys(app: AppHandle) {
  const { atlas, store } = app;
  const rows = features.flatMap(({ keys }) => keys ?? []);
  keymap.list(async () => {
    const more = await Promise.all(features.flatMap(({ loadKeys }) => loadKeys?.() ?? []));
    return [...KEYS, ...rows, ...more.flat()];
  });
  for (const { press, ...row } of rows) {
    if (!press) continue;
    // In a frame, the host may have the key.
    keymap.bind([row], {
      [row.id]: () => (traitsOf(store.view.getState()).framed ? false : press(app)),
    });
  }
  bindPlaces(atlas, store);
}

/** Binds after features, so that it goes before them: what is open closes before a feature is left. */
function bindPlaces(atlas: Atlas, store: Store) {
  const presets = presetsOf(atlas);
  const goTo = (key: string) => {
    const preset = presets.find((one) => one.key === key);
    if (preset) store.go(patchTo(preset, store.view.getState()));
  };
  keymap.bind(KEYS, {
    world: goTo,
    home: goTo,
    region: goTo,
    back: () => back(store),
  });
}

/** Lets go of what one points at, then closes what is open. Leaves the key to others where there is neither. */
function back({ streams, view, go, hover }: Store) {
  if (streams.hover.getState().hover !== null) return hover(null);
  if (view.getState().focus === null) return false;
  return go({ focus: null });
}
