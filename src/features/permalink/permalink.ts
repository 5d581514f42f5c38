import { format, parse, readPatch } from '../../store/params.ts';
import type { Feature } from '../feature.ts';

/** The address bar says where one is; back and forward move. */
export const permalink: Feature = {
  id: 'permalink',
  start: ({ atlas, store }) => {
    store.go(readPatch(location.search));
    write('replaceState', format(store.getState().view));
    window.addEventListener('popstate', () => store.go({ ...parse(location.search, atlas) }));
    store.subscribe(({ view }, before) => {
      if (view === before.view || format(view) === location.search) return;
      // Folding the panel is no place to come back to.
      write(
        view.focus === before.view.focus && view.layer === before.view.layer ? 'replaceState' : 'pushState',
        format(view),
      );
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
