import type { Id } from '../atlas/types.ts';
import { eachPoint } from '../geo/points.ts';

/** The id whose coast is nearest to a point, within so many units of the frame. */
export type Nearest = (x: number, y: number, within: number) => Id | null;

/** Units of the frame across a cell of the index. */
const CELL = 40;

/** An index of the points of drawn shapes by cells of the frame. */
export function createNearest(shapes: readonly { readonly id: Id; readonly d: string }[]): Nearest {
  const cells = new Map<string, (readonly [id: Id, x: number, y: number])[]>();
  const cellOf = (value: number) => Math.floor(value / CELL);
  for (const { id, d } of shapes) {
    eachPoint(d, (x, y) => {
      const key = `${cellOf(x)},${cellOf(y)}`;
      const cell = cells.get(key);
      if (cell) cell.push([id, x, y]);
      else cells.set(key, [[id, x, y]]);
    });
  }
  return (x, y, within) => {
    let found: Id | null = null;
    let least = within;
    for (let column = cellOf(x - within); column <= cellOf(x + within); column++) {
      for (let row = cellOf(y - within); row <= cellOf(y + within); row++) {
        for (const [id, atX, atY] of cells.get(`${column},${row}`) ?? []) {
          const distance = Math.hypot(atX - x, atY - y);
          if (distance <= least) [found, least] = [id, distance];
        }
      }
    }
    return found;
  };
}
