import type { Id } from '../../../atlas/types.ts';

/** The drawn elements of a country. */
export interface DrawnMark {
  /** The link that holds the others. */
  readonly link: SVGElement;
  readonly shape: SVGElement;
  readonly disc: SVGElement | null;
  /** The ground around its disc that counts as it. */
  readonly target: SVGElement | null;
}

export type Marks = ReadonlyMap<Id, DrawnMark>;

/** Finds the marks that the page holds. */
export function readMarks(group: Element): Marks {
  const targets = new Map(
    [...group.querySelectorAll<SVGElement>('[data-target]')].map((target) => [
      target.dataset['target'],
      target,
    ]),
  );
  return new Map(
    [...group.querySelectorAll<SVGElement>('[data-id]')].flatMap((link) => {
      const id = link.dataset['id'] ?? '';
      const shape = link.querySelector<SVGElement>('path');
      const disc = link.querySelector<SVGElement>('circle');
      return shape ? [[id, { link, shape, disc, target: targets.get(id) ?? null }] as const] : [];
    }),
  );
}

/** Sets an attribute, or removes it where it has no value. */
export function setAttribute(element: Element | null, name: string, value: string | undefined) {
  if (value === undefined) element?.removeAttribute(name);
  else element?.setAttribute(name, value);
}
