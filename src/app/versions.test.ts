import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import description from '../../package.json' with { type: 'json' };

type Versions = readonly [chromium: number, firefox: number, safari: number];

/**
 * All that public/first.js asks a browser for, with the versions that brought it, from
 * https://github.com/mdn/browser-compat-data.
 */
const BROUGHT: Readonly<Record<string, Versions>> = {
  toSorted: [110, 115, 16],
  toReversed: [110, 115, 16],
  findLast: [97, 104, 15.4],
  flatMap: [79, 62, 12],
  at: [92, 90, 15.4],
  matchAll: [79, 67, 13],
  replaceAll: [85, 77, 13.1],
  fromEntries: [79, 63, 12.1],
  hasOwn: [93, 92, 15.4],
  allSettled: [79, 71, 13],
  DisplayNames: [81, 86, 14.1],
  ListFormat: [79, 78, 14.1],
  IntersectionObserver: [79, 55, 12.1],
  ResizeObserver: [79, 69, 13.1],
  checkVisibility: [105, 106, 17.4],
  replaceChildren: [86, 78, 14],
  togglePopover: [114, 125, 17],
  showModal: [79, 98, 15.4],
  'selector(:has(a))': [105, 121, 15.4],
  'light-dark(#000, #fff)': [123, 120, 17.5],
};

const stated = description.browserslist;
const first = readFileSync('public/first.js', 'utf8');
const asked = [
  ...first.matchAll(/^ +\[[\w.]+, '([\w ]+)'\],?$/gm),
  ...first.matchAll(/CSS\.supports\((?:'color', )?'(.+)'\)/g),
].flatMap(([, names = '']) => (names.includes('(') ? [names] : names.split(' ')));

test('the check before the start asks for what the stated browsers have, and their predecessors lack', () => {
  expect(new Set(asked)).toEqual(new Set(Object.keys(BROUGHT)));
  const [chromium, firefox, safari] = ([0, 1, 2] as const).map((family) =>
    Math.max(...Object.values(BROUGHT).map((versions) => versions[family])),
  );
  expect(stated).toEqual([
    `chrome ${chromium}`,
    `edge ${chromium}`,
    `firefox ${firefox}`,
    `safari ${safari}`,
  ]);
});

test('the docs state the browsers of the build', () => {
  const [chrome, , firefox, safari] = stated.map((browser) => browser.split(' ')[1]);
  expect(readFileSync('docs/hosting.md', 'utf8')).toContain(
    `Chrome or Edge ${chrome}, Firefox ${firefox} or Safari ${safari}, or a later version`,
  );
});
