import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { classesAbroad } from './debt/classes.mjs';
import { datasetReads, keyListeners, queries } from './debt/dom.mjs';
import { roomsUnknown, importsAgainstOrder, importsBetweenChildren } from './debt/imports.mjs';
import { readSources } from './debt/sources.mjs';
import { classSelectors, fixedWaits } from './debt/tests.mjs';
import { featuresNamed, longFiles, retiredWords, sharedNames, subjectNamed } from './debt/words.mjs';
import { main } from './main.mjs';
import { ROOT } from './root.mjs';

const FILE = join(ROOT, 'debt.json');

/** @typedef {Record<string, (sources: readonly import('./debt/sources.mjs').Source[]) => string[]>} Rules */

/**
 * The rules of `src/`; each finds its violations, a line each.
 * @satisfies {Rules}
 */
export const RULES = {
  'rooms not of the design': roomsUnknown,
  'imports against the order of the rooms': importsAgainstOrder,
  'imports between children of views and of features': importsBetweenChildren,
  'querySelector outside lib and the surfaces': queries,
  'dataset reads outside lib and the surfaces': datasetReads,
  'key listeners outside lib and the surfaces': keyListeners,
  'class names outside the folder that styles them': classesAbroad,
  'features named in the core': featuresNamed,
  'retired words': retiredWords,
  'files above 200 lines': longFiles,
  'exported names not unique': sharedNames,
  'subject of the article named in code': subjectNamed,
};

/**
 * The rules of the browser's tests.
 * @satisfies {Rules}
 */
export const TEST_RULES = {
  'classes in selectors of browser tests': classSelectors,
  'fixed waits in browser tests': fixedWaits,
};

/** What debt.json holds beside the rules: `node scripts/without.mjs` counts it, which takes a minute. */
export const WITHOUT = 'features that cannot be deleted';

/** @returns {Record<string, number>} */
export const readDebt = () => JSON.parse(readFileSync(FILE, 'utf8'));

/** @returns {Map<string, string[]>} the violations of each rule today */
function violations() {
  const [code, tests] = [readSources('src'), readSources('tests')];
  return new Map([
    ...Object.entries(RULES).map(([name, rule]) => /** @type {const} */ ([name, rule(code)])),
    ...Object.entries(TEST_RULES).map(([name, rule]) => /** @type {const} */ ([name, rule(tests)])),
  ]);
}

/** @returns {Record<string, number>} how many violations of each rule there are today */
export const countDebt = () =>
  Object.fromEntries([...violations()].map(([name, { length }]) => [name, length]));

/**
 * Holds the counts to the file: a number may fall, and then the file falls with it.
 * @param {Record<string, number>} kept
 * @param {Record<string, number>} counted
 * @returns {string[]} a line for each number that rose, or that fell without the file
 */
export const unpaid = (kept, counted) =>
  Object.entries(counted).flatMap(([name, count]) => {
    const limit = kept[name] ?? 0;
    if (count > limit) return [`${name}: ${count}, at most ${limit}. See node scripts/debt.mjs "${name}"`];
    if (count < limit) return [`${name}: ${count} instead of ${limit}. Run node scripts/debt.mjs --lower`];
    return [];
  });

await main(import.meta.url, () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { lower: { type: 'boolean', default: false } },
  });
  for (const [name, found] of violations()) {
    if (!positionals.every((word) => name.includes(word))) continue;
    console.log(`${String(found.length).padStart(5)}  ${name}`);
    if (positionals.length > 0) console.log(found.map((line) => `       ${line}`).join('\n'));
  }
  if (!values.lower) return;
  const [kept, counted] = [readDebt(), countDebt()];
  const lowered = Object.entries(counted).map(([name, count]) => [name, Math.min(count, kept[name] ?? 0)]);
  writeFileSync(FILE, `${JSON.stringify({ ...kept, ...Object.fromEntries(lowered) }, null, 2)}\n`);
});
