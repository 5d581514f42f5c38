import type { Place, Placement } from '../../../scene/place.ts';
import type { Marks } from '../useMarks.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Puts a new placement into the drawn marks: their attributes change, the elements stay. */
export function redraw(group: SVGGElement, marks: Marks, placement: Placement) {
  for (const place of placement.places) {
    const mark = marks.get(place.id);
    if (mark) redrawMark(mark, place);
  }
  for (const target of group.querySelectorAll<SVGElement>('[data-target]')) {
    const mark = marks.get(target.dataset['target'] ?? '');
    const disc = mark?.querySelector('[data-ground="marker"]');
    const circle = target.firstElementChild;
    show(target, disc?.getAttribute('display') !== 'none');
    for (const name of ['cx', 'cy']) circle?.setAttribute(name, disc?.getAttribute(name) ?? '0');
  }
  for (const ground of ['sea', 'graticule', 'border'] as const) {
    const d = { sea: placement.sphere, graticule: placement.graticule, border: placement.borders }[ground];
    group.querySelector(`[data-ground="${ground}"]`)?.setAttribute('d', d);
  }
}

const show = (element: Element, shown: boolean) =>
  shown ? element.removeAttribute('display') : element.setAttribute('display', 'none');

function redrawMark(mark: SVGElement, { id, d, at, marker }: Place) {
  const shape = mark.querySelector('path:not([data-ground])');
  const disc = mark.querySelector('circle');
  shape?.setAttribute('d', d);
  mark.setAttribute('data-at', (marker ?? at).join());
  if (!disc) return;
  show(disc, marker !== undefined);
  // The rings are drawn around what bears this id.
  (marker ? shape : disc)?.removeAttribute('id');
  (marker ? disc : shape)?.setAttribute('id', `shape-${id}`);
  const [x, y] = marker ?? at;
  disc.setAttribute('cx', String(x));
  disc.setAttribute('cy', String(y));
  const moved = marker !== undefined && Math.hypot(x - at[0], y - at[1]) > 10;
  const leader = mark.querySelector('[data-ground="leader"]') ?? (moved ? addLeader(disc) : null);
  leader?.setAttribute('d', `M${at.join()}L${x},${y}`);
  if (leader) show(leader, moved);
}

function addLeader(disc: Element): Element {
  const leader = document.createElementNS(SVG, 'path');
  leader.setAttribute('data-ground', 'leader');
  leader.setAttribute('stroke', disc.getAttribute('stroke') ?? '');
  disc.before(leader);
  return leader;
}
