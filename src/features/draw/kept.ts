import { pen } from '../../store/pen.ts';
import { printStrokes, readStrokes } from '../../store/strokes.ts';
import { KEY } from './hasKept.ts';

/** Brings back what the window has kept. */
export function restore() {
  try {
    pen.setState({ strokes: readStrokes(sessionStorage.getItem(KEY) ?? '') });
  } catch {
    // Refused: nothing was kept.
  }
}

/** Keeps the strokes in the window until it is closed or they are cleared. */
export function keep(): () => void {
  return pen.subscribe(({ strokes }, before) => {
    if (strokes === before.strokes) return;
    try {
      if (strokes.length > 0) sessionStorage.setItem(KEY, printStrokes(strokes));
      else sessionStorage.removeItem(KEY);
    } catch {
      // Refused or full: they last as long as the page.
    }
  });
}
