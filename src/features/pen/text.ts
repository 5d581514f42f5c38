import type { LonLat } from '../../geo/camera.ts';
import { SHAPE_OF, TOOL_FOR, TOOLS } from './shapes.ts';
import { INKS, NIBS, type Stroke } from '../../scene/strokes.ts';

/** Limits on kept strokes: a lesson's worth, and no more than a browser stores without asking. */
export const MOST = { strokes: 200, points: 1500, text: 2_000_000 } as const;
/** The decimals of a degree that tell points apart at the highest zoom. */
const DIGITS = 3;

const rounded = (degrees: number) => Number(degrees.toFixed(DIGITS)) || 0;

/** One more stroke; the oldest ones give way. */
export const added = (strokes: readonly Stroke[], stroke: Stroke): readonly Stroke[] =>
  [...strokes, stroke].slice(-MOST.strokes);

/** Strokes as a text: `[["pen","red","thin",[lon,lat,lon,lat,…]],…]`. */
export const printStrokes = (strokes: readonly Stroke[]): string =>
  JSON.stringify(
    strokes.map(({ shape, ink, nib, points }) => [
      TOOL_FOR[shape],
      ink,
      nib,
      points.flatMap((at) => at.map(rounded)),
    ]),
  );

/** Reads the strokes of a text; invalid ones are dropped. */
export function readStrokes(text: string): readonly Stroke[] {
  if (text.length > MOST.text) return [];
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? rows.slice(-MOST.strokes).flatMap(readStroke) : [];
  } catch {
    return [];
  }
}

const oneOf = <T extends string>(known: readonly T[], value: unknown) => known.find((one) => one === value);

function readStroke(row: unknown): Stroke[] {
  if (!Array.isArray(row) || row.length !== 4) return [];
  const [tool, ink, nib, numbers] = row as unknown[];
  const kinds = { tool: oneOf(TOOLS, tool), ink: oneOf(INKS, ink), nib: oneOf(NIBS, nib) };
  const points = readPoints(numbers);
  if (!kinds.tool || !kinds.ink || !kinds.nib || !points) return [];
  return [{ shape: SHAPE_OF[kinds.tool], ink: kinds.ink, nib: kinds.nib, points }];
}

/** Reads pairs of degrees within their bounds; undefined if one is invalid. */
function readPoints(numbers: unknown): LonLat[] | undefined {
  if (!Array.isArray(numbers) || numbers.length < 4 || numbers.length % 2 > 0) return undefined;
  if (numbers.length > MOST.points * 2) return undefined;
  const points: LonLat[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const [lon, lat] = [numbers[at], numbers[at + 1]] as unknown[];
    if (typeof lon !== 'number' || typeof lat !== 'number') return undefined;
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return undefined;
    points.push([rounded(lon), rounded(lat)]);
  }
  return points;
}
