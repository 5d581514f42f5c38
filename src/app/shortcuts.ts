import type { Atlas } from '../atlas/types.ts';
import { features } from '../features/index.ts';
import { keysOf } from '../store/keys.ts';
import { patchTo, presetsOf } from '../store/presets.ts';
import type { Store } from '../store/store.ts';
import { isShortcut } from '../ui/shortcut.ts';

/** What keys do anywhere on the page. Those of the map and of the search are answered there. */
export function followKeys(atlas: Atlas, store: Store) {
  const verbs = new Map<string, () => void>([
    ...features.flatMap(({ shortcut }) =>
      shortcut ? [[shortcut.key, () => shortcut.press({ atlas, store })] as const] : [],
    ),
    ...presetsOf(atlas).map(
      (preset) => [preset.key, () => store.go(patchTo(preset, store.getState().view))] as const,
    ),
  ]);
  document.addEventListener('keydown', (event) => {
    if (keysOf('back').includes(event.key)) return back(event, store);
    const key = event.key.toLowerCase();
    // What a feature opens is not in a frame: its host may have the key.
    const isGone =
      store.getState().view.embed !== 'off' && features.some(({ shortcut }) => shortcut?.key === key);
    const verb = isShortcut(event) && !isGone ? verbs.get(key) : undefined;
    if (!verb) return undefined;
    event.preventDefault();
    return verb();
  });
}

/** Lets go of what one points at, then leads back to the whole article, then from the projector to the screen. An open dialog keeps the key. */
function back(event: KeyboardEvent, { getState, go, point }: Store) {
  if (event.defaultPrevented || document.querySelector('dialog[open], :popover-open')) return;
  const { hover, view } = getState();
  if (hover !== null) point(null);
  else go(view.focus === null ? { display: 'screen' } : { focus: null });
}
