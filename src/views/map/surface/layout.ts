import type { Id } from '../../../atlas/types.ts';
import { formatTransform, SUBUNITS, type Transform } from '../../../geo/camera.ts';
import { setAttribute } from './marks.ts';
import type { Grain } from './paint.ts';
import { placeMarker, type PlacedMarker } from './place.ts';
import type { Surface } from './surface.ts';
import { createTextures, type MapTextures } from './textures.ts';

/** What lies under and between the countries, found by these names. */
const GROUNDS = ['sea', 'graticule', 'border'] as const;
/** The id of a country, or the name of a ground. */
type Shape = string;

export type Layout = ReturnType<typeof createLayout>;

/** The writer of where things stand on the drawn map: shapes, markers and the size of textures. It comes with the camera. */
export function createLayout(surface: Surface) {
  const { svg, group, rings, marks } = surface;
  const grounds = new Map(
    GROUNDS.map((ground) => [ground as Shape, group.querySelector(`[data-ground="${ground}"]`)]),
  );
  const pathOf = (id: Shape) => marks.get(id)?.shape ?? grounds.get(id) ?? null;

  let textures: MapTextures | undefined;
  let markers: ReadonlyMap<Id, PlacedMarker> = new Map();
  const inSubunits = new Set<Shape>();
  /** Shapes as the page held them. */
  const paged = new Map<Shape, string>();

  const grainOf = (id: Id): Grain => (inSubunits.has(id) ? 'subunits' : 'map');
  const write = (id: Shape, d: string, isSub: boolean) => {
    const path = pathOf(id);
    if (!paged.has(id)) paged.set(id, path?.getAttribute('d') ?? '');
    setAttribute(path, 'd', d);
    if (isSub === inSubunits.has(id)) return;
    if (isSub) inSubunits.add(id);
    else inSubunits.delete(id);
    setAttribute(path, 'transform', isSub ? `scale(${1 / SUBUNITS})` : undefined);
    scaleTextures();
    surface.grain(grainOf, new Set([id]));
  };
  /** The first time that the map is scaled, or drawn in subunits, its textures part from the legend's. */
  const scaleTextures = () => {
    if (textures) return;
    textures = createTextures(svg);
    textures.scale(1);
    surface.grain(grainOf);
  };

  return {
    /** Moves the whole drawing; markers and textures keep their size. */
    move: (transform: Transform) => {
      const isAtRest = transform.k === 1 && transform.x === 0 && transform.y === 0;
      if (!isAtRest) scaleTextures();
      for (const part of [group, rings])
        setAttribute(part, 'transform', isAtRest ? undefined : formatTransform(transform));
      textures?.scale(transform.k);
      for (const [id, marker] of markers) {
        const mark = marks.get(id);
        if (mark) placeMarker(mark, marker, transform.k);
      }
    },
    /** Places the markers of the countries that are drawn too small, and hides the others. */
    placeMarkers: (next: ReadonlyMap<Id, PlacedMarker>, zoom: number) => {
      markers = next;
      for (const [id, mark] of marks) if (mark.disc) placeMarker(mark, next.get(id), zoom);
      surface.mark(new Set([...next.keys()].filter((id) => marks.get(id)?.disc)));
    },
    /** Draws a shape with path data in subunits; with none, as the page held it. */
    reshape: (id: Shape, d: string | null) => {
      const page = paged.get(id);
      if (d !== null) write(id, d, true);
      else if (page !== undefined) write(id, page, false);
    },
    /** The matrix from the units of the whole world to the pixels of the window. */
    matrix: (): DOMMatrix | null => (group instanceof SVGGElement ? group.getScreenCTM() : null),
  };
}
