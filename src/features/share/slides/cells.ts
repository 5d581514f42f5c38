import type { Words } from '../../../locales/words.ts';
import type { LegendGroup } from '../../../text/legend.ts';
import type { Swatch } from '../../../scene/encode.ts';
import { textWidth, wrap } from '../image/measure.ts';
import { POINT, type SlideBox } from './shape.ts';
import { lineHeight } from './text.ts';

/** The number of entries from which the legend is beside the map, and the map's width then. */
const MANY = 7;
const MAPS = [1240, 1120, 1000] as const;
const FIELD = { width: 68, height: 40, gap: 12, after: 36 } as const;
/** Units from one row to the next; the second where the first leaves no room beside the map. */
const ROWS = [52, 44] as const;
/** Units between map and legend, and points of its letters. */
const GAP = 48;
const SMALL = 14;

/** Entries of a legend that stand side by side, with the words that follow them. */
export interface LegendCell {
  readonly swatches: readonly { readonly swatch: Swatch; readonly short: string }[];
  readonly label: string;
}

/** Turns a legend's groups into cells: a ramp is one cell, with its numbers on its fields or in its words. */
export function cellsOf(
  groups: readonly LegendGroup[],
  isInView: (id: string) => boolean,
  { mark }: Words,
): LegendCell[] {
  return groups.flatMap(({ heading, rows, isRamp, kind }): LegendCell[] => {
    const some = rows.filter(({ entry }) => isInView(entry.id));
    if (some.length === 0) return [];
    if (!isRamp)
      return some.map(({ entry, label, parts }) => ({
        swatches: [{ swatch: entry, short: '' }],
        label: (parts ? parts[0] : label) || heading,
      }));
    const isNamed = kind === 'named';
    return [
      {
        swatches: some.map(({ entry, short }) => ({ swatch: entry, short: isNamed ? short : '' })),
        label: isNamed ? heading : mark(heading, some.map(({ short }) => short).join(' · ')),
      },
    ];
  });
}

export interface PlacedCell extends LegendCell {
  readonly fields: readonly SlideBox[];
  readonly text: SlideBox;
}

/** Cells in rows from the upper left of a place. */
export function placeCells(cells: readonly LegendCell[], width: number, row: number = ROWS[0]) {
  let [x, y] = [0, 0];
  const placed = cells.map((cell): PlacedCell => {
    const fields = cell.swatches.length * FIELD.width + FIELD.gap;
    const most = width - fields;
    const natural = textWidth(cell.label, SMALL * POINT) + 8;
    const words = Math.min(natural, most);
    if (x > 0 && x + fields + words > width) [x, y] = [0, y + row];
    const lines = wrap(cell.label, SMALL * POINT, words).length;
    const height = Math.max(FIELD.height, lines * lineHeight(SMALL));
    const one = {
      ...cell,
      fields: cell.swatches.map((_, at) => ({ x: x + at * FIELD.width, y, width: FIELD.width, height: FIELD.height })), // prettier-ignore
      text: { x: x + fields, y, width: words, height },
    };
    x += fields + words + FIELD.after;
    if (height > FIELD.height) [x, y] = [0, y + height - FIELD.height + row];
    return one;
  });
  return { placed, height: Math.max(0, ...placed.map(({ text }) => text.y + text.height)) };
}

/** The width of a long legend beside the map, or null if there is no room. */
export function besideMap(cells: readonly LegendCell[], inner: number, room: number) {
  if (cells.length <= MANY) return null;
  for (const map of MAPS)
    for (const row of ROWS) {
      const legend = placeCells(cells, inner - map - GAP, row);
      if (legend.height <= room) return { map, gap: GAP, legend };
    }
  return null;
}
