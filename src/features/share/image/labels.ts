import { figureOf, lookup } from '../../../atlas/lookup.ts';
import type { Id } from '../../../atlas/id.ts';
import type { Atlas, Region } from '../../../atlas/types.ts';
import { FRAME } from '../../../geo/frame.ts';
import type { Point } from '../../../geo/path.ts';
import type { Words } from '../../../locales/words.ts';
import { emphasize } from '../../../scene/emphasize.ts';
import { isOnTint, regionLines, shortTotal, standOf } from '../../../scene/labels.ts';
import { createSight } from '../../../scene/place.ts';
import { roomAt } from '../../../scene/room.ts';
import type { Layer, View } from '../../../store/view.ts';
import type { MapLayout } from './mapLayout.ts';

/** A label on a map, in units of the frame; `y` is the middle of its lines. */
export interface MapLabel {
  readonly kind: 'total' | 'numeral' | 'subject';
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The part of the lines that `x` marks. */
  readonly side: 'start' | 'middle' | 'end';
  readonly lines: readonly { readonly text: string; readonly bold: boolean }[];
}

/** The style of labels. */
export interface LabelStyle {
  /** The height of letters, in units of the frame. */
  readonly size: number;
  /** True if totals have no region names. */
  readonly isShort: boolean;
  /** The visible area, in units of the frame. */
  readonly cut: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export const WHOLE_FRAME = { x: 0, y: 0, ...FRAME } as const;

/** Layers on which the totals of regions stand, the numbers of countries, and the subject's name. */
const TOTALS: readonly Layer[] = ['parties', 'regions'];
const NUMBERS: readonly Layer[] = ['parties', 'named'];
const NAMED_SUBJECT: readonly Layer[] = ['parties', 'named', 'regions', 'wording'];

/** The zoom from which a total has room on its region. */
const ON_LAND = 1.5;
/** Heights of a numeral's letters that a country is wide where it has room for one. */
const ROOMY = 1.15;

/** Heights of its letters that a line is wide at most; a letter of a script without spaces is twice as wide. */
const widthOf = (line: string) => 0.58 * (line.length + (line.match(/[\u2e80-\u9fff]/g)?.length ?? 0));

interface Context {
  readonly atlas: Atlas;
  readonly view: View;
  readonly words: Words;
}

/** Makes the labels of the page's map: totals of regions, numbers of named countries, the subject's name. */
export function labelsOf({ atlas, view, words }: Context, layout: MapLayout, style: LabelStyle): MapLabel[] {
  const { layer, focus } = view;
  const { projection, camera } = layout;
  const { lit } = emphasize(atlas, { view, hover: null });
  const isSeen = createSight(projection);
  const { cut } = style;
  const spotOf = (at: readonly [number, number]): Point | undefined => {
    const spot = isSeen(at) ? projection([...at]) : null;
    if (!spot) return undefined;
    const [x, y] = spot;
    const isInside = x > cut.x && x < cut.x + cut.width && y > cut.y && y < cut.y + cut.height;
    return isInside ? [Math.round(x), Math.round(y)] : undefined;
  };
  const stands = (id: Id) => lit.size === 0 || lit.has(id);
  const totals = TOTALS.includes(layer) ? atlas.regions : [];
  const subject = lookup(atlas).countries.get(atlas.source.subject);
  return [
    ...totals.flatMap((region): MapLabel[] => {
      const isTold = layer === 'regions' || figureOf(atlas, region.id) !== undefined;
      // If one of its countries is chosen, the picture is about that country.
      const isAside = layer === 'regions' || !region.members.includes(focus ?? '');
      if (!isTold || !isAside || !region.members.some(stands)) return [];
      const { at, side } =
        camera.zoom >= ON_LAND || (style.isShort && layer === 'regions')
          ? { at: region.label, side: 'middle' as const }
          : standOf(region, isOnTint(region, layer));
      const spot = spotOf(at);
      if (!spot) return [];
      const lines = totalLines(atlas, region, words, style.isShort, layer);
      const most = cut.x + cut.width - Math.max(...lines.map(({ text }) => widthOf(text))) * style.size;
      const x = side === 'start' ? Math.min(spot[0], Math.round(most)) : spot[0];
      return [{ kind: 'total', id: region.id, x, y: spot[1], size: style.size, side, lines }];
    }),
    ...(NUMBERS.includes(layer) ? layout.shapes : []).flatMap(({ country, place }): MapLabel[] => {
      const { id, named, anchor } = country;
      const spot = named > 0 && stands(id) ? spotOf(anchor) : undefined;
      const size = style.size * 1.15;
      if (!spot || roomAt(spot, place.lines) < size * ROOMY) return [];
      const lines = [{ text: words.amount({ qualifier: 'exact', number: named }), bold: true }];
      return [{ kind: 'numeral', id, x: spot[0], y: spot[1], size, side: 'middle', lines }];
    }),
    ...(subject && lit.size === 0 && NAMED_SUBJECT.includes(layer) ? [subject] : []).flatMap(
      ({ id, name, anchor }): MapLabel[] => {
        const spot = spotOf(anchor);
        const lines = [
          { text: name, bold: true },
          ...(style.isShort ? [] : [{ text: words.legend.homeAbout, bold: false }]),
        ];
        return spot
          ? [{ kind: 'subject', id, x: spot[0], y: spot[1], size: style.size, side: 'middle', lines }]
          : [];
      },
    ),
  ];
}

function totalLines(atlas: Atlas, region: Region, words: Words, isShort: boolean, layer: Layer) {
  const figure = figureOf(atlas, region.id);
  const total = shortTotal(atlas, region.id);
  if (isShort && layer === 'parties') return [{ text: total, bold: true }];
  const { name, figure: rows } = regionLines(
    region.name,
    figure ? words.figure(figure) : words.noTotal,
    !isShort && isOnTint(region, layer),
  );
  const chosen = isShort ? (figure ? [total] : []) : layer === 'regions' ? rows : rows.slice(0, 1);
  return [...name.map((text) => ({ text, bold: true })), ...chosen.map((text) => ({ text, bold: false }))];
}
