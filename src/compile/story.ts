import type { Atlas, Step } from '../atlas/types.ts';
import { locate } from './claims.ts';
import type { Problems } from './problems.ts';
import { readRows, type Files } from './rows.ts';
import * as schemas from './schemas.ts';

/** The place that a pasted link names, in its one spelling, and what of the link names none. */
export type ReadPlace = (link: string, atlas: Atlas) => { at: string; unknown: readonly string[] };

/** The steps of the story, their places read and their quotes resolved. `atlas` is all but the story. */
export function readStory(files: Files, atlas: Atlas, readPlace: ReadPlace, problems: Problems): Step[] {
  const taken = new Set<string>();
  return readRows(files, 'story.yaml', schemas.step, problems).flatMap(
    ({ at: row, id, link, quote, ...own }) => {
      if (taken.has(id)) problems.add(row, id, 'already has a row: give each step its own id');
      taken.add(id);
      const { at, unknown } = readPlace(link, atlas);
      for (const part of unknown) problems.add(row, id, `at: ${part}`);
      const found = atlas.sections.map((section) => locate(section, quote)).find((hit) => hit !== undefined);
      if (!found) problems.add(row, id, `the quote is not in one sentence of the article: "${quote}"`);
      return found ? [{ id, at, ...own, ...found }] : [];
    },
  );
}
