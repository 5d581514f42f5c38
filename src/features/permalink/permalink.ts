import { format, parse, readPatch } from '../../store/params.ts';
import { isTalk, type View } from '../../store/view.ts';
import type { Feature } from '../feature.ts';

/** What "back" leads back to. */
const PLACES = ['focus', 'layer', 'mode'] as const satisfies readonly (keyof View)[];

/** Going through the story or a quiz, or about in a talk, makes no entries: back leads out of it. */
const isPassing = (view: View, before: View) =>
  view.mode === before.mode && (view.step !== before.step || view.mode === 'quiz' || isTalk(view.mode));

/** The address bar says where one is; back and forward move. */
export const permalink: Feature = {
  id: 'permalink',
  start: ({ atlas, store }) => {
    store.go(readPatch(location.search));
    write('replaceState', format(store.getState().view));
    let returning = false;
    window.addEventListener('popstate', () => {
      // Folding the panel, pinning a place and the projector were no moves: going back leaves them as they are.
      const { pane, compare, display } = store.getState().view;
      returning = true;
      store.go({
        ...parse(location.search, atlas),
        ...(readPatch(location.search).pane === undefined ? { pane } : {}),
        compare,
        display,
      });
      returning = false;
    });
    store.views.subscribe((view, before) => {
      if (format(view) === location.search) return;
      // Neither folding the panel nor moving the map is a place to come back to; in a frame, "back" is its host's.
      const moved =
        view.embed === 'off' && PLACES.some((key) => view[key] !== before[key]) && !isPassing(view, before);
      // A new entry would cut off the way forward.
      write(moved && !returning ? 'pushState' : 'replaceState', format(view));
    });
  },
};

/** A frame or a file may refuse the address bar; the atlas works without it. */
function write(verb: 'pushState' | 'replaceState', query: string) {
  if (query === location.search && location.hash === '') return;
  try {
    history[verb](null, '', query || location.pathname);
  } catch {
    // Nothing is lost: the view is in the store.
  }
}
