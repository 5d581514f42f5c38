/** Calls back with every point of path data that `drawPath` wrote; `starts` where a new line begins with it. */
export function eachPoint(d: string, visit: (x: number, y: number, starts: boolean) => void) {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, move, coordinates = ''] of d.matchAll(/([mlz])([^mlz]*)/g)) {
    if (move === 'z') [x, y] = [startX, startY];
    const numbers = coordinates.match(/-?\d+/g) ?? [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      [x, y] = [x + Number(numbers[at]), y + Number(numbers[at + 1])];
      const starts = move === 'm' && at === 0;
      if (starts) [startX, startY] = [x, y];
      visit(x, y, starts);
    }
  }
}

/** The lines of path data, each as its points. */
export function linesOf(d: string): [x: number, y: number][][] {
  const lines: [number, number][][] = [];
  eachPoint(d, (x, y, starts) => {
    if (starts) lines.push([]);
    lines.at(-1)?.push([x, y]);
  });
  return lines;
}

/** The bounding box of path data: [left, top, right, bottom] in units of the frame, or undefined where it is empty. */
export function boxOf(d: string): readonly [number, number, number, number] | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  eachPoint(d, (x, y) => {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  });
  return left <= right ? [left, top, right, bottom] : undefined;
}
