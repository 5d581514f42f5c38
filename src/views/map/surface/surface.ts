import type { Id } from '../../../atlas/id.ts';
import type { Country } from '../../../atlas/types.ts';
import type { Point } from '../../../geo/path.ts';
import type { Scene } from '../../../scene/scene.ts';
import { readMarks, setAttribute } from './marks.ts';
import { fillCore, fillMark, paintMarks, paintOutlines, type Grain } from './paint.ts';
import { readDiscs } from './place.ts';

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
  const outlines = new Map(
    [...group.querySelectorAll<SVGElement>('[data-outline]')].map((line) => [
      line.dataset['outline'] ?? '',
      line,
    ]),
  );

  let painted = scene;
  let stop = [...marks.values()].find(({ link }) => link.getAttribute('tabindex') === '0')?.link;
  let grainOf: (id: Id) => Grain = () => 'map';
  let discs: ReadonlyMap<Id, Point> = readDiscs(marks);
  const ringed = new Map<RingKind, Id | null>();

  /** The rings of the compared places, one for each. */
  let compared: ReadonlyMap<Id, readonly Element[]> = new Map();

  const drawAround = (id: Id, uses: Iterable<Element>) => {
    const dot = discs.get(id);
    const swatch = painted.marks.find((mark) => mark.id === id)?.swatch;
    for (const use of uses) {
      setAttribute(use, 'href', marks.has(id) ? `#${dot ? 'dot' : `shape-${id}`}` : undefined);
      setAttribute(use, 'data-dot', dot && '');
      setAttribute(use, 'transform', dot && `translate(${dot.join()})`);
      if (swatch && use.classList.contains('core')) fillCore(use, swatch, dot !== undefined);
    }
  };
  const drawRing = (kind: RingKind) =>
    drawAround(ringed.get(kind) ?? '', rings?.getElementsByClassName(kind) ?? []);
  const drawCompared = () => {
    for (const [id, uses] of compared) drawAround(id, uses);
  };

  /** Adds a ring below that of the focus. */
  const addRing = () =>
    [...(rings?.getElementsByClassName('focus') ?? [])].map((use, _, [first]) => {
      const copy = use.cloneNode() as Element;
      copy.classList.replace('focus', 'compared');
      first?.before(copy);
      return copy;
    });

  return {
    svg,
    group,
    rings,
    marks,
    outlines,
    /** The link of a country, which takes the keyboard. */
    link: (id: Id): SVGElement | undefined => marks.get(id)?.link,
    /** Paints a scene. */
    paint: (next: Scene) => {
      paintMarks(marks, painted, next, grainOf);
      paintOutlines(outlines, next);
      painted = next;
      drawRing('focus');
      drawCompared();
    },
    /** Names the countries for screen readers. */
    label: (countries: readonly Country[], labelOf: (country: Country) => string) => {
      for (const country of countries)
        setAttribute(marks.get(country.id)?.link ?? null, 'aria-label', labelOf(country));
    },
    /** The one link of the map that Tab comes to. */
    tabStop: () => stop,
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
    /** Draws a ring around each of the countries that are compared. */
    ringAll: (ids: readonly Id[]) => {
      if (ids.join() === [...compared.keys()].join()) return;
      for (const use of [...compared.values()].flat()) use.remove();
      compared = new Map(ids.map((id) => [id, addRing()] as const));
      drawCompared();
    },
    /** Fills countries with the patterns of `next`; without `ids`, all. */
    grain: (next: (id: Id) => Grain, ids?: ReadonlySet<Id>) => {
      grainOf = next;
      for (const { id, swatch } of painted.marks) {
        const mark = !ids || ids.has(id) ? marks.get(id) : undefined;
        if (mark) fillMark(mark, swatch, grainOf(id));
      }
    },
    /** Draws the rings of these countries around their discs, and those of all others around their shapes. */
    mark: (next: ReadonlyMap<Id, Point>) => {
      discs = next;
      drawRing('focus');
      drawRing('hover');
      drawCompared();
    },
    /** The country under the pointer. */
    pointed: (): Id | null => [...marks].find(([, { link }]) => link.matches(':hover'))?.[0] ?? null,
    /** True if the keyboard is on a country. */
    hasKeyboard: () => group.querySelector(':focus-visible') !== null,
  };
}
