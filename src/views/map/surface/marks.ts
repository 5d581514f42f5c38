import type { Id } from '../../../atlas/id.ts';

/** The drawn elements of a country. */
export interface DrawnMark {
  /** The link that holds the others. */
  readonly link: SVGElement;
  readonly shape: SVGElement;
}

export type DrawnMarks = ReadonlyMap<Id, DrawnMark>;

/** Finds the marks that the page holds. */
export function readMarks(group: Element): DrawnMarks {
  return new Map(
    [...group.querySelectorAll<SVGElement>('[data-id]')].flatMap((link) => {
      const id = link.dataset['id'] ?? '';
      const shape = link.querySelector<SVGElement>('path');
      return shape ? [[id, { link, shape }] as const] : [];
    }),
  );
}

/** The country or region that an element belongs to: its mark, its label, or what shows it elsewhere. */
export const idOf = (target: EventTarget | null): Id | null => {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-id], [data-target]') : null;
  return mark?.dataset['id'] ?? mark?.dataset['target'] ?? null;
};

/** Sets an attribute, or removes it where it has no value. */
export function setAttribute(element: Element | null, name: string, value: string | undefined) {
  if (value === undefined) element?.removeAttribute(name);
  else element?.setAttribute(name, value);
}
