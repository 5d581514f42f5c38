/** The methods of classing: equal counts, equal widths, or natural breaks. */
export const METHODS = ['quantile', 'equal', 'natural'] as const;
export type Method = (typeof METHODS)[number];

/** The least and the most classes that can be chosen. */
export const CLASSES = { least: 2, most: 7, usual: 5 } as const;

/** A class contains the numbers from `from` to below the next one's; the last contains the rest. */
export interface Class {
  readonly from: number;
  /** The greatest number in it; where classes are as wide as each other, its upper bound. */
  readonly to: number;
}

/** The start of each class but the first, with equal numbers in each. `sorted` ascends. */
function quantiles(sorted: readonly number[], count: number): number[] {
  return Array.from(
    { length: count - 1 },
    (_, at) => sorted[Math.round(((at + 1) * sorted.length) / count)] ?? NaN,
  );
}

/** Numbers among which gaps are looked for: of more, evenly spaced ones with the least and the greatest. */
const MOST_SPLIT = 2000;

const sampled = (sorted: readonly number[]): readonly number[] =>
  sorted.length <= MOST_SPLIT
    ? sorted
    : Array.from(
        { length: MOST_SPLIT },
        (_, at) => sorted[Math.round((at * (sorted.length - 1)) / (MOST_SPLIT - 1))] ?? NaN,
      );

/**
 * The start of each class but the first, by gaps: of all ways to split the sorted numbers into runs, the
 * one in which they are closest to the means of their runs (Fisher 1958, known on maps as Jenks), by dynamic
 * programming. The best start of a run moves only forward with its end, so that halving finds them all
 * (Wang and Song 2011).
 */
function naturalBreaks(given: readonly number[], count: number): number[] {
  const sorted = sampled(given);
  const [least = 0] = sorted;
  const span = (sorted.at(-1) ?? 0) - least || 1;
  const [sums, squares] = [[0], [0]];
  for (const number of sorted) {
    const value = number / span - least / span;
    sums.push((sums.at(-1) ?? 0) + value);
    squares.push((squares.at(-1) ?? 0) + value * value);
  }
  /** Squared distances of the numbers from `from` to before `to` to their mean. */
  const cost = (from: number, to: number) => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from);
  };
  let costs = sorted.map((_, at) => cost(0, at + 1));
  const starts: number[][] = [];
  for (let run = 1; run < count; run++) {
    const begin = sorted.map(() => 0);
    const next = sorted.map(() => Infinity);
    /** Finds the best start for each end of a range, among starts from `first` to `last`. */
    const split = (from: number, to: number, first: number, last: number) => {
      if (from > to) return;
      const end = Math.floor((from + to) / 2);
      for (let start = Math.max(run, first); start <= Math.min(end, last); start++) {
        const total = (costs[start - 1] ?? Infinity) + cost(start, end + 1);
        if (total < (next[end] ?? Infinity)) [next[end], begin[end]] = [total, start];
      }
      const best = begin[end] ?? first;
      split(from, end - 1, first, best);
      split(end + 1, to, best, last);
    };
    split(run, sorted.length - 1, run, sorted.length - 1);
    starts.push(begin);
    costs = next;
  }
  const breaks: number[] = [];
  let end = sorted.length - 1;
  for (const begin of starts.toReversed()) {
    const start = begin[end] ?? 0;
    breaks.unshift(sorted[start] ?? NaN);
    end = start - 1;
  }
  return breaks;
}

/** Classes numbers, in ascending order; fewer classes if there are fewer different numbers. */
export function classesOf(values: readonly number[], method: Method, count: number): Class[] {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const [least, most] = [distinct[0], distinct.at(-1)];
  if (least === undefined || most === undefined) return [];
  const many = Math.min(Math.max(1, Math.floor(count)), distinct.length);
  if (many === 1) return [{ from: least, to: most }];
  if (method === 'equal') {
    // Halves before the difference: the greatest numbers have no room for it.
    const bounds = Array.from({ length: many + 1 }, (_, at) =>
      at === many ? most : least * (1 - at / many) + most * (at / many),
    );
    return bounds.slice(0, -1).map((from, at) => ({ from, to: bounds[at + 1] ?? most }));
  }
  const startsAt = (breaks: readonly number[]) => [least, ...new Set(breaks.filter((one) => one > least))];
  const wanted = startsAt(method === 'quantile' ? quantiles(sorted, many) : naturalBreaks(sorted, many));
  // If many numbers are alike, they leave too few classes: then each counts once.
  const starts = wanted.length < many ? startsAt(quantiles(distinct, many)) : wanted;
  return starts.map((from, at) => {
    const end = starts[at + 1] ?? Infinity;
    return { from, to: distinct.findLast((one) => one < end) ?? from };
  });
}

/** The place of a number's class among them, from 0. */
export const classOf = (value: number, classes: readonly Class[]): number =>
  Math.max(
    0,
    classes.findLastIndex(({ from }) => value >= from),
  );
