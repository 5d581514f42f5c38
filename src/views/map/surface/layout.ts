import type { Id } from '../../../atlas/id.ts';
import { formatTransform, SUBUNITS, type Transform } from '../../../geo/camera.ts';
import type { Point } from '../../../geo/path.ts';
import type { Block } from '../../../scene/blocks.ts';
import { growthAt } from '../../../scene/markerSize.ts';
import type { Scene } from '../../../scene/scene.ts';
import { setAttribute } from './marks.ts';
import type { Grain } from './paint.ts';
import { placeDisc } from './place.ts';
import type { Surface } from './surface.ts';
import { createTextures } from './textures.ts';

/** The layers under and between the countries, by name. */
const GROUNDS = ['sea', 'graticule', 'border'] as const;
/** The id of a country, or the name of a ground. */
type Shape = string;

/** The name of a region's outline. */
export const outlineName = (region: Id): Shape => `outline-${region}`;

export type Layout = ReturnType<typeof createLayout>;

/**
 * Creates the writer of positions on the drawn map: shapes, markers and the size of textures. It loads with the
 * camera.
 */
export function createLayout(surface: Surface) {
  const { svg, group, rings, marks } = surface;
  const grounds = new Map(
    GROUNDS.map((ground) => [ground as Shape, group.querySelector(`[data-ground="${ground}"]`)]),
  );
  const outlines = group.querySelector('.outlines');
  for (const [region, line] of surface.outlines) grounds.set(outlineName(region), line);
  const pathOf = (id: Shape) => marks.get(id)?.shape ?? grounds.get(id) ?? null;

  const textures = createTextures(svg);
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
    if (marks.has(id)) surface.grain(grainOf, new Set([id]));
  };
  return {
    /** Moves the whole drawing; discs and textures keep their size. `unit`: pixels to a unit of the frame at zoom 1. */
    move: (transform: Transform, unit: number) => {
      const isAtRest = transform.k === 1 && transform.x === 0 && transform.y === 0;
      for (const part of [group, rings])
        setAttribute(part, 'transform', isAtRest ? undefined : formatTransform(transform));
      textures.scale(transform.k * unit);
      svg.style.setProperty('--growth', String(growthAt(transform.k)));
    },
    /** Places the discs of the countries that are drawn too small, in units of the frame, and hides the others. */
    placeDiscs: (next: ReadonlyMap<Id, Point>, { marks: sceneMarks }: Scene) => {
      for (const { id, swatch } of sceneMarks) {
        const mark = marks.get(id);
        if (mark) placeDisc(mark, next.get(id), swatch);
      }
      surface.mark(next);
    },
    /** Draws the outlines of a layer's regions with the lines of these swatches. */
    outline: (layer: string, blocks: readonly Block[]) => {
      setAttribute(outlines, 'data-layer', layer);
      for (const { region, swatch } of blocks) {
        const path = pathOf(outlineName(region));
        setAttribute(path, 'stroke', swatch.paint.light.line);
        setAttribute(path, 'data-swatch-line', swatch.id);
      }
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
