import type { Id } from '../../atlas/types.ts';
import { lookup } from '../../atlas/lookup.ts';
import type { Swatch } from '../../scene/encode.ts';
import { home } from '../../store/permalink.ts';
import type { View } from '../../store/view.ts';
import { drawnOf } from '../drawn.ts';
import { INKS } from '../inks.ts';
import { element } from '../markup.ts';
import type { Subject } from '../page.ts';
import { fitTo, type Fit } from './fit.ts';
import { crowdsOf, drawNumbers, homeOf, letterSize, placeNumbers, type Label } from './numbers.ts';
import type { Box } from './paper.ts';
import { drawPaperMap, flat, printed, type Cut, type Drawing } from './paperMap.ts';

/** A country with its number on the map. */
export interface Numbered {
  readonly id: Id;
  readonly name: string;
  readonly number: number;
}

/** A map to color: what is crowded on it stands in maps of its own, called by letters. */
export interface NumberedMap {
  readonly list: readonly Numbered[];
  readonly main: Drawing;
  readonly details: readonly { readonly letter: string; readonly drawing: Drawing }[];
}

/** Millimetres between maps, the share of the height that details get, and how many there are at most. */
const DETAILS = { gap: 4, share: 0.36, most: 3 } as const;
const LETTERS = ['A', 'B', 'C'] as const;

const MEMBER: Swatch = { id: 'blank', paint: flat('#ffffff'), meaning: { kind: 'blank' } };
const OUTSIDE: Swatch = { id: 'outside', paint: flat('#e4e4e0'), meaning: { kind: 'blank' } };

/** Numbers by name, in the order of a language. */
export function numberList({ atlas, words }: Subject, members: readonly Id[]): Numbered[] {
  const { countries } = lookup(atlas);
  const order = new Intl.Collator(words.locale);
  return members
    .flatMap((id) => countries.get(id) ?? [])
    .toSorted((a, b) => order.compare(a.name, b.name))
    .map(({ id, name }, at) => ({ id, name, number: at + 1 }));
}

/** The countries of a region as a map to color, with a number each, within a box in millimetres. */
export function numberedMap(subject: Subject, members: readonly Id[], box: Box): NumberedMap {
  const { world } = subject;
  const list = numberList(subject, members);
  const numberOf = new Map(list.map(({ id, number }) => [id, number]));
  const whole = sketch(subject, fitTo(world, new Set(members), box.height / box.width), members);
  const crowds = crowdsOf(whole.places, letterSize(whole.fit.cut.width, box.width))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, DETAILS.most);
  if (crowds.length === 0) return { list, main: finish(subject, whole, numberOf, box.width), details: [] };

  const detailHeight = box.height * DETAILS.share;
  const width = Math.min((box.width - (crowds.length - 1) * DETAILS.gap) / crowds.length, detailHeight * 2.2);
  const details = crowds.map((crowd, at) => {
    const fit = fitTo(world, new Set(crowd), detailHeight / width);
    return { letter: LETTERS[at] ?? '', crowd, part: sketch(subject, fit, members) };
  });
  const most = (box.height - detailHeight - 2 * DETAILS.gap) / box.width;
  const rest = sketch(subject, fitTo(world, new Set(members), most), members);
  const hidden = new Set(crowds.flat());
  const shown = new Map([...numberOf].filter(([id]) => !hidden.has(id)));
  const frames = details.map(({ letter, crowd }) => frame(rest, letter, new Set(crowd), box.width)).join('');
  return {
    list,
    main: finish(subject, rest, shown, box.width, frames),
    details: details.map(({ letter, part }) => ({
      letter,
      drawing: finish(subject, part, numberOf, width),
    })),
  };
}

interface Sketch {
  readonly fit: Fit;
  readonly drawn: ReturnType<typeof drawnOf>;
  /** Those of the members that are to be seen. */
  readonly places: ReturnType<typeof drawnOf>['placement']['places'];
}

/** A part of the world before its numbers are set. */
function sketch({ atlas, world }: Subject, fit: Fit, members: readonly Id[]): Sketch {
  const view: View = { ...home(), layer: 'blank', center: fit.center, zoom: fit.zoom };
  const beyond = Math.max(0, -fit.cut.y);
  const own = new Set(members);
  const drawn = printed(drawnOf(atlas, world, view, { x: 0, y: beyond }), (_, id) =>
    own.has(id) ? MEMBER : OUTSIDE,
  );
  const places = drawn.placement.places.filter(
    (place) => own.has(place.id) && isWithin(fit.cut, homeOf(place)),
  );
  return { fit, drawn, places };
}

const isWithin = ({ x, y, width, height }: Cut, [px, py]: readonly [number, number]) =>
  px > x && px < x + width && py > y && py < y + height;

function finish(
  subject: Subject,
  { fit, drawn, places }: Sketch,
  numberOf: ReadonlyMap<Id, number>,
  width: number,
  over = '',
): Drawing {
  const size = letterSize(fit.cut.width, width);
  const labels = placeNumbers(places, numberOf, size).map((label) => inside(label, fit.cut, size));
  return drawPaperMap(subject, drawn, fit.cut, width, over + drawNumbers(labels, size));
}

/** A label that would be cut off moves into the picture. */
function inside(label: Label, { x, y, width, height }: Cut, size: number): Label {
  const clamp = (value: number, from: number, length: number) =>
    Math.max(from + size, Math.min(from + length - size, value));
  return { ...label, at: [clamp(label.at[0], x, width), clamp(label.at[1], y, height)] };
}

/** Where a detail lies on the whole map, with its letter. */
function frame({ places, fit }: Sketch, letter: string, crowd: ReadonlySet<Id>, width: number): string {
  const size = letterSize(fit.cut.width, width);
  const homes = places.filter(({ id }) => crowd.has(id)).map(homeOf);
  const [xs, ys] = [homes.map(([x]) => x), homes.map(([, y]) => y)];
  const edge = size * 0.7;
  const [x, y] = [Math.min(...xs) - edge, Math.min(...ys) - edge];
  const corner = { x: x + size * 0.1, y: y - size * 0.2 };
  const look = { 'font-size': size * 1.15, 'font-weight': 700 };
  return (
    element('rect', {
      x,
      y,
      width: Math.max(...xs) + edge - x,
      height: Math.max(...ys) + edge - y,
      fill: 'none',
      stroke: INKS.text.light,
      'stroke-width': size / 9,
    }) +
    element('text', { ...corner, ...look, fill: '#fff', stroke: '#fff', 'stroke-width': size / 4 }, letter) +
    element('text', { ...corner, ...look, fill: INKS.text.light }, letter)
  );
}
