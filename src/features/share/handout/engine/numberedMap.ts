import type { Id } from '../../../../atlas/id.ts';
import { lookup } from '../../../../atlas/lookup.ts';
import type { Swatch } from '../../../../scene/encode.ts';
import type { Turns } from '../../../../lib/turns.ts';
import { home } from '../../../../store/permalink.ts';
import type { View } from '../../../../store/view.ts';
import { layOutMap, type MapLayout } from '../../image/mapLayout.ts';
import { TEXT_INKS } from '../../image/inks.ts';
import { element } from '../../../../lib/markup.ts';
import type { ExportContext } from '../../image/page.ts';
import { fitTo, type Fit } from './fit.ts';
import { crowdsOf, drawNumbers, homeOf, letterSize, placeNumbers, type Label } from './numbers.ts';
import type { PaperBox } from './paper.ts';
import { drawPaperMap, flat, printed, type Cut, type PaperDrawing } from './paperMap.ts';

/** A country with its number on the map. */
export interface Numbered {
  readonly id: Id;
  readonly name: string;
  readonly number: number;
}

/** A map to color: crowded parts of it have separate maps with letters. */
export interface NumberedMap {
  readonly list: readonly Numbered[];
  readonly main: PaperDrawing;
  readonly details: readonly { readonly letter: string; readonly drawing: PaperDrawing }[];
}

/** Millimeters between maps, the share of the height that details get, and how many there are at most. */
const DETAILS = { gap: 4, share: 0.36, most: 3 } as const;
const LETTERS = ['A', 'B', 'C'] as const;

const MEMBER: Swatch = { id: 'blank', paint: flat('#ffffff'), meaning: { kind: 'blank' } };
const OUTSIDE: Swatch = { id: 'outside', paint: flat('#e4e4e0'), meaning: { kind: 'blank' } };

/** Numbers by name, in the order of a language. */
export function numberList({ atlas, words }: ExportContext, members: readonly Id[]): Numbered[] {
  const { countries } = lookup(atlas);
  const order = new Intl.Collator(words.locale);
  return members
    .flatMap((id) => countries.get(id) ?? [])
    .toSorted((a, b) => order.compare(a.name, b.name))
    .map(({ id, name }, at) => ({ id, name, number: at + 1 }));
}

/** Draws the countries of a region as a map to color, each with a number, within a box in millimeters. */
export function* numberedMap(
  context: ExportContext,
  members: readonly Id[],
  box: PaperBox,
): Turns<NumberedMap> {
  const { world } = context;
  const list = numberList(context, members);
  const numberOf = new Map(list.map(({ id, number }) => [id, number]));
  const whole = yield* sketch(context, fitTo(world, new Set(members), box.height / box.width), members);
  const crowds = crowdsOf(whole.places, letterSize(whole.fit.cut.width, box.width))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, DETAILS.most);
  if (crowds.length === 0)
    return { list, main: yield* finish(context, whole, numberOf, box.width), details: [] };

  const detailHeight = box.height * DETAILS.share;
  const width = Math.min((box.width - (crowds.length - 1) * DETAILS.gap) / crowds.length, detailHeight * 2.2);
  const details = [];
  for (const [at, crowd] of crowds.entries()) {
    const fit = fitTo(world, new Set(crowd), detailHeight / width);
    const part = yield* sketch(context, fit, members);
    const drawing = yield* finish(context, part, numberOf, width);
    details.push({ letter: LETTERS[at] ?? '', crowd, drawing });
  }
  const most = (box.height - detailHeight - 2 * DETAILS.gap) / box.width;
  const rest = yield* sketch(context, fitTo(world, new Set(members), most), members);
  const hidden = new Set(crowds.flat());
  const visible = new Map([...numberOf].filter(([id]) => !hidden.has(id)));
  const frames = details.map(({ letter, crowd }) => frame(rest, letter, new Set(crowd), box.width)).join('');
  return {
    list,
    main: yield* finish(context, rest, visible, box.width, frames),
    details,
  };
}

interface Sketch {
  readonly fit: Fit;
  readonly layout: MapLayout;
  /** The visible members. */
  readonly places: MapLayout['placement']['places'];
}

/** Draws a part of the world before its numbers are placed. */
function* sketch({ atlas, world }: ExportContext, fit: Fit, members: readonly Id[]): Turns<Sketch> {
  const view: View = { ...home(), layer: 'blank', center: fit.center, zoom: fit.zoom };
  const beyond = Math.max(0, -fit.cut.y);
  const own = new Set(members);
  const layout = printed(yield* layOutMap(atlas, world, view, { x: 0, y: beyond }), (_, id) =>
    own.has(id) ? MEMBER : OUTSIDE,
  );
  const places = layout.placement.places.filter(
    (place) => own.has(place.id) && isWithin(fit.cut, homeOf(place)),
  );
  return { fit, layout, places };
}

const isWithin = ({ x, y, width, height }: Cut, [px, py]: readonly [number, number]) =>
  px > x && px < x + width && py > y && py < y + height;

function* finish(
  context: ExportContext,
  { fit, layout, places }: Sketch,
  numberOf: ReadonlyMap<Id, number>,
  width: number,
  over = '',
): Turns<PaperDrawing> {
  const size = letterSize(fit.cut.width, width);
  const labels = placeNumbers(places, numberOf, size).map((label) => inside(label, fit.cut, size));
  return yield* drawPaperMap(context, layout, fit.cut, width, { over: over + drawNumbers(labels, size) });
}

/** Moves a label into the picture if it would be cut off. */
function inside(label: Label, { x, y, width, height }: Cut, size: number): Label {
  const clamp = (value: number, from: number, length: number) =>
    Math.max(from + size, Math.min(from + length - size, value));
  return { ...label, at: [clamp(label.at[0], x, width), clamp(label.at[1], y, height)] };
}

/** Draws the frame of a detail on the whole map, with its letter. */
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
      stroke: TEXT_INKS.text.light,
      'stroke-width': size / 9,
    }) +
    element('text', { ...corner, ...look, fill: '#fff', stroke: '#fff', 'stroke-width': size / 4 }, letter) +
    element('text', { ...corner, ...look, fill: TEXT_INKS.text.light }, letter)
  );
}
