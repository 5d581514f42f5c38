import { fillOf, MUTED, type Mark, type Scene } from '../../scene/scene.ts';

/** Changes the attributes of the marks that differ between two scenes, and of no other. */
export function dress(marks: ReadonlyMap<string, Element>, before: Scene, after: Scene) {
  const old = new Map(before.marks.map((mark) => [mark.id, mark]));
  for (const mark of after.marks) {
    const element = marks.get(mark.id);
    const last = old.get(mark.id);
    if (element && last) dressMark(element, last, mark);
  }
}

function dressMark(element: Element, before: Mark, after: Mark) {
  if (before.swatch !== after.swatch) {
    element.setAttribute('fill', fillOf(after.swatch));
    element.setAttribute('data-swatch', after.swatch.id);
  }
  if (before.current !== after.current) {
    if (after.current) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  }
  if (before.emphasis === after.emphasis) return;
  if (after.emphasis === 'muted') element.setAttribute('opacity', String(MUTED));
  else element.removeAttribute('opacity');
  if (after.emphasis === 'lit') element.setAttribute('data-lit', '');
  else element.removeAttribute('data-lit');
}
