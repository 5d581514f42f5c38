/** Where this window keeps its strokes until it is closed. */
export const KEY = 'relations-atlas.strokes';

/** Whether there are any; storage may be refused. */
export function hasKept(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
