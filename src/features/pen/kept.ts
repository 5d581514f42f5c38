import { inWindow } from '../../lib/storage.ts';
import { STROKES_KEY } from './hasKept.ts';
import { penStore } from './penStore.ts';
import { printStrokes, readStrokes } from './text.ts';

/** Brings back what the window has kept. */
export function restore() {
  penStore.setState({ strokes: readStrokes(inWindow.read(STROKES_KEY) ?? '') });
}

/** Keeps the strokes in the window until it is closed or they are cleared. */
export function keepStrokes(): () => void {
  return penStore.subscribe(({ strokes }, before) => {
    if (strokes === before.strokes) return;
    // Refused or full: they last as long as the page.
    inWindow.write(STROKES_KEY, strokes.length > 0 ? printStrokes(strokes) : null);
  });
}
