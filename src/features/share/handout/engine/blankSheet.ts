import type { Id } from '../../../../atlas/id.ts';
import { wrap } from '../../image/measure.ts';
import type { ExportContext } from '../../image/page.ts';
import type { Turns } from '../../../../lib/turns.ts';
import { numberedMap, numberList, type NumberedMap } from './numberedMap.ts';
import { bodyOf, type PaperFormat } from './paper.ts';

/** Measures of the list in millimeters: letters, lines, the space before a name, and between columns. */
export const LIST = { size: 2.9, line: 3.9, before: 8, gap: 4 } as const;
/** Millimeters of the task and of the fields of its colors. */
const TASK = 16;
/** The map's share of a landscape page; the list is beside it. */
const BESIDE = 0.62;

export interface BlankSheet extends NumberedMap {
  /** The number of columns in the list, and whether it is beside the map or below it. */
  readonly columns: number;
  readonly isBeside: boolean;
  /** Millimeters that the map is wide. */
  readonly width: number;
}

/** Lays out a region's map to color with its list, for a page. */
export function* blankSheet(
  context: ExportContext,
  members: readonly Id[],
  sheet: PaperFormat,
): Turns<BlankSheet> {
  const { width, height } = bodyOf(sheet);
  const isBeside = sheet.turn === 'landscape';
  const columns = isBeside ? 2 : 4;
  const mapWidth = isBeside ? width * BESIDE : width;
  const column = ((isBeside ? width - mapWidth : width) - (columns - 1) * LIST.gap) / columns - LIST.before;
  const lines = numberList(context, members).flatMap(({ name }) => wrap(name, LIST.size, column)).length;
  const list = isBeside ? 0 : (Math.ceil(lines / columns) + 2) * LIST.line;
  const box = { width: mapWidth, height: height - TASK - list };
  return { ...(yield* numberedMap(context, members, box)), columns, isBeside, width: mapWidth };
}
