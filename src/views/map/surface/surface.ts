import type { Country, Id } from '../../../atlas/types.ts';
import type { Scene } from '../../../scene/scene.ts';
import { readMarks, setAttribute } from './marks.ts';
import { fillMark, paintMarks, type Grain } from './paint.ts';

/** The two rings: around the country in focus, and around that under the pointer. */
export type RingKind = 'focus' | 'hover';

export type Surface = ReturnType<typeof createSurface>;

/**
 * The sole writer of the drawn map, with the layout beside it: fills, emphasis, labels, the tab stop and rings. The page
 * holds its elements before any script; they stay, and their attributes change.
 * @param scene the scene that the page was drawn from
 */
export function createSurface(svg: SVGSVGElement, scene: Scene) {
  const group = svg.querySelector('.marks') ?? svg;
  const rings = svg.querySelector('.rings');
  const marks = readMarks(group);

  let painted = scene;
  let stop = [...marks.values()].find(({ link }) => link.getAttribute('tabindex') === '0')?.link;
  let grainOf: (id: Id) => Grain = () => 'texture';
  let marked: ReadonlySet<Id> = new Set([...marks].flatMap(([id, { disc }]) => (disc ? [id] : [])));
  const ringed = new Map<RingKind, Id | null>();

  const drawRing = (kind: RingKind) => {
    const id = ringed.get(kind);
    const href = id && marks.has(id) ? `#${marked.has(id) ? 'marker' : 'shape'}-${id}` : undefined;
    for (const use of rings?.getElementsByClassName(kind) ?? []) setAttribute(use, 'href', href);
  };

  return {
    svg,
    group,
    rings,
    marks,
    /** The link of a country, which takes the keyboard. */
    link: (id: Id): SVGElement | undefined => marks.get(id)?.link,
    /** Paints a scene. */
    paint: (next: Scene) => {
      paintMarks(marks, painted, next, grainOf);
      painted = next;
    },
    /** Names the countries for who has the page read out. */
    label: (countries: readonly Country[], labelOf: (country: Country) => string) => {
      for (const country of countries)
        setAttribute(marks.get(country.id)?.link ?? null, 'aria-label', labelOf(country));
    },
    /** Makes a country the one tab stop of the map. */
    stopAt: (id: Id) => {
      const next = marks.get(id)?.link;
      if (!next) return;
      stop?.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      stop = next;
    },
    /** Draws a ring around a country, or none. */
    ring: (kind: RingKind, id: Id | null) => {
      if (ringed.get(kind) === id) return;
      ringed.set(kind, id);
      drawRing(kind);
    },
    /** Fills countries with the patterns of `next`; without `ids`, all. */
    grain: (next: (id: Id) => Grain, ids?: ReadonlySet<Id>) => {
      grainOf = next;
      for (const { id, swatch } of painted.marks) {
        const mark = !ids || ids.has(id) ? marks.get(id) : undefined;
        if (mark) fillMark(mark, swatch, grainOf(id));
      }
    },
    /** Draws the rings of these countries around their markers, and those of all others around their shapes. */
    mark: (ids: ReadonlySet<Id>) => {
      marked = ids;
      drawRing('focus');
      drawRing('hover');
    },
    /** Whether the keyboard is on a country. */
    hasKeyboard: () => group.querySelector(':focus-visible') !== null,
  };
}
