import { fillOf, MUTED, type Mark, type Scene } from '../../../scene/scene.ts';
import type { Swatch } from '../../../scene/encode.ts';
import { setAttribute, type DrawnMark, type Marks } from './marks.ts';

/**
 * The patterns of a texture: as the legend has it; on the map, which may be scaled; on a shape in subunits there.
 */
export type Grain = 'texture' | 'map' | 'subunits';

/** Changes the attributes of the marks that differ between two scenes, and of no other. */
export function paintMarks(marks: Marks, before: Scene, after: Scene, grainOf: (id: string) => Grain) {
  const old = new Map(before.marks.map((mark) => [mark.id, mark]));
  for (const mark of after.marks) {
    const drawn = marks.get(mark.id);
    const last = old.get(mark.id);
    if (drawn && last) paintMark(drawn, last, mark, grainOf(mark.id));
  }
}

function paintMark(drawn: DrawnMark, before: Mark, after: Mark, grain: Grain) {
  const { link } = drawn;
  if (before.swatch !== after.swatch) {
    fillMark(drawn, after.swatch, grain);
    setAttribute(link, 'data-swatch', after.swatch.id);
  }
  if (before.current !== after.current)
    setAttribute(link, 'aria-current', after.current ? 'true' : undefined);
  if (before.emphasis === after.emphasis) return;
  setAttribute(link, 'opacity', after.emphasis === 'muted' ? String(MUTED) : undefined);
  setAttribute(link, 'data-lit', after.emphasis === 'lit' ? '' : undefined);
}

/** Fills a country: its shape with the pattern of its coordinates, its disc with that of the legend. */
export function fillMark({ link, shape, disc }: DrawnMark, swatch: Swatch, grain: Grain) {
  const isTextured = swatch.paint.texture !== undefined;
  setAttribute(link, 'fill', fillOf(swatch));
  setAttribute(shape, 'fill', isTextured && grain !== 'texture' ? `url(#${grain}-${swatch.id})` : undefined);
  setAttribute(disc, 'fill', undefined);
}
