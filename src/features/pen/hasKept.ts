import { inWindow } from '../../lib/storage.ts';

/** The key under which this window keeps its strokes until it closes. */
export const STROKES_KEY = 'relations-atlas.strokes';

/** Tests whether there are any. */
export const hasKept = (): boolean => typeof inWindow.read(STROKES_KEY) === 'string';
