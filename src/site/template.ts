import { replaceOnce } from '../lib/replaceOnce.ts';
import type { Source } from '../atlas/source.ts';
import { escape, print, type Tag } from './tags.ts';

/** What stands in the slots of index.html, each a comment of its name: `<!--early-->`. */
export interface Slots {
  /** First in the head: what a browser is to ask for. */
  readonly early: readonly Tag[];
  /** Last in the head. */
  readonly late: readonly Tag[];
  /** What the atlas is called and about. */
  readonly source: Source;
  /** The rendered page. */
  readonly page: string;
  /** What is told about the map where there are no scripts. */
  readonly told: string;
  /** Last in the body. */
  readonly end: readonly Tag[];
}

/**
 * Fills index.html.
 * @throws {Error} where a slot does not stand in it once.
 */
export function fill(template: string, { early, late, source, page, told, end }: Slots): string {
  const slots = {
    title: escape(source.atlas.title),
    description: escape(source.atlas.about),
    early: print(early),
    late: print(late),
    end: print(end),
    page,
    told,
  };
  return Object.entries(slots).reduce(
    (html, [name, content]) => replaceOnce(html, `<!--${name}-->`, content),
    template,
  );
}
