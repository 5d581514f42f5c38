import type { Id } from '../../atlas/types.ts';

/** Pixels within which a country is meant although the pointer is beside it. */
export const BESIDE = 20;

/** The country or region that an element belongs to: its mark, or the ground around its marker. */
export const idOf = (target: EventTarget): Id | null => {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-id], [data-target]') : null;
  return mark?.dataset['id'] ?? mark?.dataset['target'] ?? null;
};
