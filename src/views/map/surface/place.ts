import type { Id } from '../../../atlas/id.ts';
import type { Point } from '../../../geo/path.ts';
import { discOf } from '../../../scene/palette.ts';
import type { Swatch } from '../../../scene/encode.ts';
import { setAttribute, type DrawnMark, type DrawnMarks } from './marks.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A line without length, whose round end is a disc of the size of its stroke. */
export const dotAt = ([x, y]: Point): string => `M${x},${y}h0`;

/** Puts the disc of a small state at its place, in units of the frame at zoom 1, or hides it. */
export function placeDisc({ link }: DrawnMark, at: Point | undefined, swatch: Swatch | undefined) {
  const known = discOfLink(link);
  if (known.length === 0 && at && swatch) addDisc(link, swatch);
  for (const part of at ? discOfLink(link) : known) {
    setAttribute(part, 'display', at ? undefined : 'none');
    if (at) setAttribute(part, 'd', dotAt(at));
  }
}

/** The discs that the page holds, in units of the frame. */
export const readDiscs = (marks: DrawnMarks): ReadonlyMap<Id, Point> =>
  new Map(
    [...marks].flatMap(([id, { link }]) => {
      const at = /M([-\d]+),([-\d]+)h0/.exec(discOfLink(link)[0]?.getAttribute('d') ?? '');
      return at ? [[id, [Number(at[1]), Number(at[2])] as const] as const] : [];
    }),
  );

/** The parts of a disc: its edge, and it. */
const discOfLink = (link: Element) => [...link.querySelectorAll('[data-edge], [data-disc]')];

/** Colors a disc as its swatch says. */
export function paintDisc(link: Element, { paint }: Swatch) {
  const { core, edge } = discOf(paint, 'light');
  const [rim, disc] = discOfLink(link);
  setAttribute(rim ?? null, 'stroke', edge);
  setAttribute(disc ?? null, 'stroke', core);
}

function addDisc(link: Element, swatch: Swatch) {
  for (const part of ['data-edge', 'data-disc']) {
    const path = link.appendChild(document.createElementNS(SVG, 'path'));
    path.setAttribute(part, '');
    path.setAttribute('vector-effect', 'non-scaling-stroke');
  }
  paintDisc(link, swatch);
}
