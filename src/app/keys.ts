import type { Atlas } from '../atlas/types.ts';
import { features } from '../features/index.ts';
import type { AppHandle } from '../features/feature.ts';
import { keymap } from '../lib/keymap.ts';
import { KEYS } from '../store/keys.ts';
import { traitsOf } from '../store/parts.ts';
import { takePlaceBefore } from '../store/placeBefore.ts';
import { patchTo, presetsOf } from '../store/presets.ts';
import type { Store } from '../store/store.ts';
import { isOpen } from '../store/view.ts';

/** Lists all keys, and binds those that act from anywhere on the page. */
export function bindKeys(app: AppHandle) {
  const { atlas, store } = app;
  const rows = features.flatMap(({ keys }) => keys ?? []);
  keymap.list(async () => {
    const more = await Promise.all(features.flatMap(({ loadLate }) => loadLate?.() ?? []));
    return [...KEYS, ...rows, ...more.flatMap(({ keys }) => keys ?? [])];
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

/** Binds after the features and so runs before them: an open panel closes before the reader leaves a feature. */
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
    panel: () => enterPanel(store),
    back: () => back(store),
  });
}

/** Moves the focus to the panel; leaves the key to the browser if no panel is open. */
function enterPanel({ view }: Store) {
  if (!isOpen(view.getState())) return false;
  return document.getElementById('panel')?.focus();
}

/** Ends hovering, then closes the open place. Leaves the key to others if there is neither. */
function back({ streams, view, go, hover }: Store) {
  if (streams.hover.getState().hover !== null) return hover(null);
  const { focus, pane, also } = view.getState();
  if (focus !== null) return go({ focus: null, ...takePlaceBefore() });
  return pane === 'open' || also !== null ? go({ pane: 'auto', also: null }) : false;
}
