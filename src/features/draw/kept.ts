import { inWindow } from '../../lib/storage.ts';
import { pen } from '../../store/pen.ts';
import { printStrokes, readStrokes } from '../../store/strokes.ts';
import { KEY } from './hasKept.ts';

/** Brings back what the window has kept. */
export function restore() {
  pen.setState({ strokes: readStrokes(inWindow.read(KEY) ?? '') });
}

/** Keeps the strokes in the window until it is closed or they are cleared. */
export function keep(): () => void {
  return pen.subscribe(({ strokes }, before) => {
    if (strokes === before.strokes) return;
    // Refused or full: they last as long as the page.
    inWindow.write(KEY, strokes.length > 0 ? printStrokes(strokes) : null);
  });
}
