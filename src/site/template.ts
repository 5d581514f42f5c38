import { replaceOnce } from '../lib/replaceOnce.ts';
import type { Source } from '../atlas/source.ts';
import { escapeHtml, print, type Tag } from './tags.ts';

/** The content of the slots of index.html, each a comment with its name: `<!--early-->`. */
export interface Slots {
  /** First in the head: what a browser is to ask for. */
  readonly early: readonly Tag[];
  /** Last in the head. */
  readonly late: readonly Tag[];
  /** The atlas's title and description. */
  readonly source: Source;
  /** The notes that can show before any script runs, hidden. */
  readonly notes: string;
  /** The rendered page. */
  readonly page: string;
  /** The text about the map for readers without scripts. */
  readonly noscript: string;
  /** Last in the body. */
  readonly end: readonly Tag[];
}

/**
 * Fills index.html.
 * @throws {Error} where a slot does not stand in it once.
 */
export function fill(template: string, { early, late, source, notes, page, noscript, end }: Slots): string {
  const slots = {
    title: escapeHtml(source.atlas.title),
    description: escapeHtml(source.atlas.about),
    early: print(early),
    late: print(late),
    end: print(end),
    notes,
    page,
    noscript,
  };
  return Object.entries(slots).reduce(
    (html, [name, content]) => replaceOnce(html, `<!--${name}-->`, content),
    template,
  );
}
