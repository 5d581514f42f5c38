import type { Id } from '../../../atlas/id.ts';
import { fillOf, MUTED, type Mark, type Scene } from '../../../scene/scene.ts';
import type { Swatch } from '../../../scene/encode.ts';
import { discOf } from '../../../scene/palette.ts';
import { paintDisc } from './place.ts';
import { setAttribute, type DrawnMark, type DrawnMarks } from './marks.ts';

/** The patterns of a texture: for a shape in units of the frame, or in subunits. */
export type Grain = 'map' | 'subunits';

/** Changes the attributes of the marks that differ between two scenes, and of no other. */
export function paintMarks(marks: DrawnMarks, before: Scene, after: Scene, grainOf: (id: string) => Grain) {
  const old = new Map(before.marks.map((mark) => [mark.id, mark]));
  for (const mark of after.marks) {
    const element = marks.get(mark.id);
    const last = old.get(mark.id);
    if (element && last) paintMark(element, last, mark, grainOf(mark.id));
  }
}

/** Mutes the lines around the regions that are aside. */
export function paintOutlines(outlines: ReadonlyMap<Id, SVGElement>, { aside }: Scene) {
  for (const [region, outline] of outlines)
    setAttribute(outline, 'opacity', aside.has(region) ? String(MUTED) : undefined);
}

function paintMark(element: DrawnMark, before: Mark, after: Mark, grain: Grain) {
  const { link } = element;
  if (before.swatch !== after.swatch) {
    fillMark(element, after.swatch, grain);
    paintDisc(link, after.swatch);
    setAttribute(link, 'data-swatch', after.swatch.id);
  }
  if (before.current !== after.current)
    setAttribute(link, 'aria-current', after.current ? 'true' : undefined);
  if (before.emphasis === after.emphasis) return;
  setAttribute(link, 'opacity', after.emphasis === 'muted' ? String(MUTED) : undefined);
  setAttribute(link, 'data-lit', after.emphasis === 'lit' ? '' : undefined);
}

/** Fills a country: its shape with the pattern of its coordinates. */
export function fillMark({ link, shape }: DrawnMark, swatch: Swatch, grain: Grain) {
  const isTextured = swatch.paint.texture !== undefined;
  setAttribute(link, 'fill', fillOf(swatch));
  setAttribute(shape, 'fill', isTextured && grain !== 'map' ? `url(#${grain}-${swatch.id})` : undefined);
}

/** Fills the inside of a ring like its country. */
export function fillCore(core: Element, swatch: Swatch, isDisc: boolean) {
  setAttribute(core, 'fill', isDisc ? 'none' : fillOf(swatch));
  setAttribute(core, 'stroke', isDisc ? discOf(swatch.paint, 'light').core : undefined);
  setAttribute(core, 'data-swatch', isDisc ? undefined : swatch.id);
  setAttribute(core, 'data-disc', isDisc ? swatch.id : undefined);
}
