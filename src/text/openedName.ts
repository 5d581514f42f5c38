import { lookup, nameOf } from '../atlas/lookup.ts';
import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import type { Words } from '../locales/words.ts';

/** The name of the open place. */
export const openedName = (atlas: Atlas, focus: Id, { timeline }: Words): string =>
  lookup(atlas).periods.has(focus) ? timeline.date(focus) : nameOf(atlas, focus);
