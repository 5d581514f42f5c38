import type { Id } from '../../atlas/types.ts';
import { wrap } from '../measure.ts';
import type { Subject } from '../page.ts';
import { numberedMap, numberList, type NumberedMap } from './numberedMap.ts';
import { bodyOf, type Sheet } from './paper.ts';

/** Of the list: millimetres of its letters, of a line, of what stands before a name, and between columns. */
export const LIST = { size: 2.9, line: 3.9, before: 8, gap: 4 } as const;
/** Millimetres of the task and of the fields of its colors. */
const TASK = 16;
/** The share of a lying sheet that the map gets; the list stands beside it. */
const BESIDE = 0.62;

export interface BlankSheet extends NumberedMap {
  /** How many columns the list has, and whether it stands beside the map rather than below. */
  readonly columns: number;
  readonly isBeside: boolean;
  /** Millimetres that the map is wide. */
  readonly width: number;
}

/** A region's map to color with its list, set for a sheet. */
export function blankSheet(subject: Subject, members: readonly Id[], sheet: Sheet): BlankSheet {
  const { width, height } = bodyOf(sheet);
  const isBeside = sheet.turn === 'landscape';
  const columns = isBeside ? 2 : 4;
  const mapWidth = isBeside ? width * BESIDE : width;
  const column = ((isBeside ? width - mapWidth : width) - (columns - 1) * LIST.gap) / columns - LIST.before;
  const lines = numberList(subject, members).flatMap(({ name }) => wrap(name, LIST.size, column)).length;
  const list = isBeside ? 0 : (Math.ceil(lines / columns) + 2) * LIST.line;
  const box = { width: mapWidth, height: height - TASK - list };
  return { ...numberedMap(subject, members, box), columns, isBeside, width: mapWidth };
}
