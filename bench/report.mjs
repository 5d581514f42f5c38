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
  { key: 'free drawn', head: 'drawn', of: median },
  { key: 'slow drawn', head: 'drawn, slow', of: median },
  { key: 'slow blocked', head: 'blocked, slow', of: median },
  { key: 'free kilobytes', head: 'kB', of: median },
  { key: 'free heap', head: 'heap, MB', of: median, digits: 1 },
  { key: 'free hover', head: 'hover p98', of: p98 },
  { key: 'slow hover', head: 'hover p98, slow', of: p98 },
  { key: 'free click', head: 'click p98', of: p98 },
  { key: 'slow click', head: 'click p98, slow', of: p98 },
  { key: 'flat dropped', head: 'dropped, zoom and pan', of: median },
  { key: 'globe dropped', head: 'dropped, globe', of: median },
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

/** The whole table as Markdown. @param {Results} results */
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
 * What the atlas is asked for, each as a ratio within this run.
 * @param {Results} results
 */
export function goals(results) {
  /** @param {string} site @param {string} key @param {(values: readonly number[]) => number} [of] */
  const at = (site, key, of = median) => of(results.of(`${site} ${key}`));
  const peers = SITES.filter(({ server, shapes }) => server === 'peers' && shapes === '50m').map(
    ({ name }) => name,
  );
  const list = ['free', 'slow'].flatMap((how) => [
    {
      what: `drawn (${how}) ÷ the floor`,
      ratio: at('atlas', `${how} drawn`) / at('floor', `${how} drawn`),
      most: 1.2,
    },
    {
      what: `drawn (${how}) ÷ the fastest peer with 50m shapes`,
      ratio: at('atlas', `${how} drawn`) / Math.min(...peers.map((peer) => at(peer, `${how} drawn`))),
      most: 0.5,
    },
    {
      what: `hover p98 (${how}) ÷ d3 with 110m`,
      ratio: at('atlas', `${how} hover`, p98) / at('d3, 110m', `${how} hover`, p98),
      most: 1,
    },
    {
      what: `click p98 (${how}) ÷ d3 with 110m`,
      ratio: at('atlas', `${how} click`, p98) / at('d3, 110m', `${how} click`, p98),
      most: 1,
    },
  ]);
  return [
    ...list,
    {
      what: 'dropped frames in zoom and pan ÷ d3 with 50m',
      ratio: at('atlas', 'flat dropped') / at('d3', 'flat dropped'),
      most: 0.5,
    },
    { what: 'heap ÷ d3 with 50m', ratio: at('atlas', 'free heap') / at('d3', 'free heap'), most: 1.5 },
  ];
}

const WIDTH = 720;
const ROW = 26;
const LEFT = 150;

/** Bars of the time until the map is drawn on the slow machine, shortest first, as SVG. @param {Results} results */
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
