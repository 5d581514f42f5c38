import { median, quantile } from './numbers.mjs';
import { SITES } from './sites.mjs';

/**
 * @typedef {ReturnType<typeof import('./numbers.mjs').collect>} Results
 * @typedef {object} Column
 * @property {string} key
 * @property {string} head
 * @property {(values: readonly number[]) => number} of
 * @property {number} [digits]
 */

/** @param {readonly number[]} values */
const p98 = (values) => quantile(values, 0.98);

/** @type {readonly Column[]} */
const COLUMNS = [
  { key: 'free drawn', head: 'drawn, ms', of: median },
  { key: 'slow drawn', head: 'drawn, slow', of: median },
  { key: 'slow blocked', head: 'blocked, slow', of: median },
  { key: 'free cpu', head: 'main thread, ms', of: median },
  { key: 'free requests', head: 'requests', of: median },
  { key: 'free kilobytes', head: 'kB', of: median },
  { key: 'slow hover', head: 'hover p98, slow', of: p98 },
  { key: 'free click', head: 'click p98', of: p98 },
  { key: 'slow click', head: 'click p98, slow', of: p98 },
  { key: 'free wheel', head: 'wheel, % dropped', of: median },
  { key: 'slow wheel', head: 'wheel, slow', of: median },
  { key: 'slow drag', head: 'drag, slow', of: median },
  { key: 'free heap', head: 'heap, MB', of: median, digits: 1 },
];

/**
 * @param {Results} results
 * @param {string} site
 * @param {Column} column
 */
function cell(results, site, { key, of, digits = 0 }) {
  const values = results.of(`${site} ${key}`);
  return values.length === 0 ? '–' : of(values).toFixed(digits);
}

/** Prints the whole table as Markdown. @param {Results} results */
export function table(results) {
  const rows = SITES.map(({ name, shapes }) => [
    name,
    shapes,
    ...COLUMNS.map((column) => cell(results, name, column)),
  ]);
  const heads = ['page', 'shapes', ...COLUMNS.map(({ head }) => head)];
  const rule = heads.map((_, index) => (index < 2 ? '---' : '--:'));
  return [heads, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/**
 * The targets of the atlas, by column: a share of the floor, a share of d3 with 50m shapes, or a fixed figure.
 * @type {readonly { key: string, beside: 'floor' | 'd3' | null, most: number }[]}
 */
const WANTED = [
  { key: 'free drawn', beside: 'floor', most: 1.5 },
  { key: 'free drawn', beside: 'd3', most: 0.5 },
  { key: 'slow drawn', beside: 'floor', most: 1.5 },
  { key: 'slow drawn', beside: 'd3', most: 0.5 },
  { key: 'slow blocked', beside: null, most: 200 },
  { key: 'free cpu', beside: null, most: 250 },
  { key: 'free requests', beside: null, most: 12 },
  { key: 'free kilobytes', beside: null, most: 200 },
  { key: 'slow hover', beside: 'd3', most: 1 },
  { key: 'free click', beside: null, most: 24 },
  { key: 'slow click', beside: null, most: 95 },
  { key: 'free wheel', beside: null, most: 4 },
  { key: 'slow wheel', beside: null, most: 24 },
  { key: 'slow drag', beside: null, most: 14 },
  { key: 'free heap', beside: null, most: 6 },
];

/**
 * Computes the atlas's figures of this run, each with its target. None fails the run: people judge them.
 * @param {Results} results
 */
export function ratios(results) {
  /** @param {string} site @param {string} key */
  const at = (site, key) =>
    (COLUMNS.find((one) => one.key === key)?.of ?? median)(results.of(`${site} ${key}`));
  return WANTED.map(({ key, beside, most }) => {
    const head = COLUMNS.find((one) => one.key === key)?.head ?? key;
    return {
      what: beside === null ? head : `${head} ÷ ${beside}`,
      ratio: at('atlas', key) / (beside === null ? 1 : at(beside, key)),
      wanted: `at most ${most}`,
    };
  });
}

const WIDTH = 720;
const ROW = 26;
const LEFT = 150;

/** Draws an SVG with bars for the time until the map is drawn on the slow machine, shortest first. @param {Results} results */
export function chart(results) {
  const bars = SITES.map(({ name }) => ({ name, drawn: median(results.of(`${name} slow drawn`)) }))
    .filter(({ drawn }) => Number.isFinite(drawn))
    .toSorted((a, b) => a.drawn - b.drawn);
  const most = Math.max(...bars.map(({ drawn }) => drawn));
  const rows = bars.map(({ name, drawn }, index) => {
    const y = 40 + index * ROW;
    const width = ((WIDTH - LEFT - 90) * drawn) / most;
    const fill = name === 'atlas' ? '#1f5f8b' : '#8a9aa5';
    return [
      `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end">${name}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${ROW - 8}" fill="${fill}"/>`,
      `<text x="${(LEFT + width + 6).toFixed(1)}" y="${y + 14}">${(drawn / 1000).toFixed(2)} s</text>`,
    ].join('\n  ');
  });
  const height = 50 + bars.length * ROW;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13" fill="#222">
  <title>Seconds until every country is drawn</title>
  <rect width="${WIDTH}" height="${height}" fill="#fff"/>
  <text x="8" y="20" font-weight="bold">Seconds until every country is drawn: processor 4 times slower, 9 Mbit/s, 60 ms</text>
  ${rows.join('\n  ')}
</svg>
`;
}
