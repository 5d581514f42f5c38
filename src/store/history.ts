import type { Atlas } from '../atlas/types.ts';
import { params } from './params.ts';
import { traitsOf } from './parts.ts';
import { format, parse, readPatch } from './permalink.ts';
import type { Store } from './store.ts';
import type { View } from './view.ts';

/** The keys whose change Back leads back from. */
const PLACES = ['focus', 'layer', 'mode'] as const satisfies readonly (keyof View)[];

/** Tests whether a move only passes: through the story, a quiz or a talk. Back then leads out of it. */
function isPassing(view: View, before: View): boolean {
  if (view.mode !== before.mode) return false;
  const isLed = [...params()].some(([key, { leads }]) => leads && view[key] !== before[key]);
  return isLed || traitsOf(view).passing === true;
}

/**
 * Keeps the address bar and the view in sync; Back and Forward move the view.
 * @param isKnown whether the address is to be written anew: one that names an unknown place stays readable
 */
export function followHistory(atlas: Atlas, store: Store, isKnown: boolean) {
  if (isKnown) write('replaceState', format(store.view.getState()));
  let returning = false;
  window.addEventListener('popstate', () => {
    const view = store.view.getState();
    const asked = readPatch(location.search);
    const stays = [...params()].flatMap(([key, { staysOnBack }]) =>
      staysOnBack && !(key === 'pane' && Object.hasOwn(asked, key)) ? [[key, view[key]] as const] : [],
    );
    returning = true;
    store.go({ ...parse(location.search, atlas), ...Object.fromEntries(stays) });
    returning = false;
  });
  store.view.subscribe((view, before) => {
    if (format(view) === location.search) return;
    // Folding the panel and moving the map make no place to come back to; in a frame, Back is its host's.
    const isMove = PLACES.some((key) => view[key] !== before[key]) && !isPassing(view, before);
    // A new entry would cut off the way forward.
    const isEntry = isMove && !returning && !traitsOf(view).framed;
    write(isEntry ? 'pushState' : 'replaceState', format(view));
  });
}

/** Writes the address bar. A frame or a file may refuse; the atlas works without it. */
function write(verb: 'pushState' | 'replaceState', query: string) {
  if (query === location.search && location.hash === '') return;
  try {
    history[verb](null, '', query || location.pathname);
  } catch {
    // Nothing is lost: the view is in the store.
  }
}
