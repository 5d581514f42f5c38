import type { Country, Id } from '../../../atlas/types.ts';
import { formatTransform, SUBUNITS, type Transform } from '../../../geo/camera.ts';
import type { Scene } from '../../../scene/scene.ts';
import { readMarks, setAttribute } from './marks.ts';
import { fillMark, paintMarks, type Grain } from './paint.ts';
import { placeMarker, type PlacedMarker } from './place.ts';
import { createTextures, type MapTextures } from './textures.ts';

/** What lies under and between the countries, found by these names. */
const GROUNDS = ['sea', 'graticule', 'border'] as const;
/** The id of a country, or the name of a ground. */
type Shape = string;

/** The two rings: around the country in focus, and around that under the pointer. */
export type RingKind = 'focus' | 'hover';

export type Surface = ReturnType<typeof createSurface>;

/**
 * The sole writer of the drawn map: fills, emphasis, labels, the tab stop, rings, shapes, markers and textures. The page
 * holds its elements before any script; they stay, and their attributes change.
 * @param scene the scene that the page was drawn from
 */
export function createSurface(svg: SVGSVGElement, scene: Scene) {
  const group = svg.querySelector('.marks') ?? svg;
  const rings = svg.querySelector('.rings');
  const marks = readMarks(group);
  const grounds = new Map(
    GROUNDS.map((ground) => [ground as Shape, group.querySelector(`[data-ground="${ground}"]`)]),
  );
  const pathOf = (id: Shape) => marks.get(id)?.shape ?? grounds.get(id) ?? null;

  let painted = scene;
  let textures: MapTextures | undefined;
  let stop = [...marks.values()].find(({ link }) => link.getAttribute('tabindex') === '0')?.link;
  let markers: ReadonlyMap<Id, PlacedMarker> = new Map();
  const marked = new Set([...marks].flatMap(([id, { disc }]) => (disc ? [id] : [])));
  const inSubunits = new Set<string>();
  const ringed = new Map<RingKind, Id | null>();
  /** Shapes as the page held them. */
  const paged = new Map<string, string>();

  const grainOf = (id: Id): Grain => (inSubunits.has(id) ? 'subunits' : textures ? 'map' : 'texture');
  const refill = (id: Id) => {
    const [drawn, mark] = [marks.get(id), swatches().get(id)];
    if (drawn && mark) fillMark(drawn, mark, grainOf(id));
  };
  const swatches = () => new Map(painted.marks.map(({ id, swatch }) => [id, swatch]));
  const write = (id: Shape, d: string, isSub: boolean) => {
    const path = pathOf(id);
    if (!paged.has(id)) paged.set(id, path?.getAttribute('d') ?? '');
    setAttribute(path, 'd', d);
    if (isSub === inSubunits.has(id)) return;
    if (isSub) inSubunits.add(id);
    else inSubunits.delete(id);
    setAttribute(path, 'transform', isSub ? `scale(${1 / SUBUNITS})` : undefined);
    scaleTextures();
    if (marks.has(id)) refill(id);
  };
  /** The first time that the map is scaled, or drawn in subunits, its textures part from the legend's. */
  const scaleTextures = () => {
    if (textures) return;
    textures = createTextures(svg);
    textures.scale(1);
    for (const id of marks.keys()) refill(id);
  };
  const drawRing = (kind: RingKind) => {
    const id = ringed.get(kind);
    const href = id && marks.has(id) ? `#${marked.has(id) ? 'marker' : 'shape'}-${id}` : undefined;
    for (const use of rings?.getElementsByClassName(kind) ?? []) setAttribute(use, 'href', href);
  };

  return {
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
    /** Moves the whole drawing; markers and textures keep their size. */
    move: (transform: Transform) => {
      const isAtRest = transform.k === 1 && transform.x === 0 && transform.y === 0;
      if (!isAtRest) scaleTextures();
      for (const part of [group, rings])
        setAttribute(part, 'transform', isAtRest ? undefined : formatTransform(transform));
      textures?.scale(transform.k);
      for (const id of markers.keys()) {
        const mark = marks.get(id);
        if (mark) placeMarker(mark, markers.get(id), transform.k);
      }
    },
    /** Places the markers of the countries that are drawn too small, and hides the others. */
    placeMarkers: (next: ReadonlyMap<Id, PlacedMarker>, zoom: number) => {
      markers = next;
      for (const [id, mark] of marks) {
        if (!mark.disc) continue;
        placeMarker(mark, next.get(id), zoom);
        if (next.has(id)) marked.add(id);
        else marked.delete(id);
      }
      drawRing('focus');
      drawRing('hover');
    },
    /** Draws a shape with path data in subunits; with none, as the page held it. */
    reshape: (id: Shape, d: string | null) => {
      const page = paged.get(id);
      if (d !== null) write(id, d, true);
      else if (page !== undefined) write(id, page, false);
    },
    /** The matrix from the units of the whole world to the pixels of the window. */
    matrix: (): DOMMatrix | null => (group instanceof SVGGElement ? group.getScreenCTM() : null),
    /** Whether the keyboard is on a country. */
    hasKeyboard: () => group.querySelector(':focus-visible') !== null,
  };
}
