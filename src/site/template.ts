import { replaceOnce } from '../lib/replaceOnce.ts';
import { print, type Tag } from './tags.ts';

/** What stands in the slots of index.html, each a comment of its name: `<!--early-->`. */
export interface Slots {
  /** First in the head: what a browser is to ask for. */
  readonly early: readonly Tag[];
  /** Last in the head. */
  readonly late: readonly Tag[];
  /** The rendered page. */
  readonly page: string;
  /** Last in the body. */
  readonly end: readonly Tag[];
}

/**
 * Fills index.html.
 * @throws {Error} where a slot does not stand in it once.
 */
export function fill(template: string, { early, late, page, end }: Slots): string {
  const slots = { early: print(early), late: print(late), end: print(end), page };
  return Object.entries(slots).reduce(
    (html, [name, content]) => replaceOnce(html, `<!--${name}-->`, content),
    template,
  );
}
