import { inWindow } from '../../lib/storage.ts';

/** Where this window keeps its strokes until it is closed. */
export const KEY = 'relations-atlas.strokes';

/** Whether there are any. */
export const hasKept = (): boolean => typeof inWindow.read(KEY) === 'string';
