import { classesAbroad } from './rules/classes.mjs';
import { datasetReads, keyListeners, queries } from './rules/dom.mjs';
import { roomsUnknown, importsAgainstOrder, importsBetweenChildren } from './rules/imports.mjs';
import { readSources } from './rules/sources.mjs';
import { classSelectors, fixedWaits } from './rules/tests.mjs';
import { featuresNamed, longFiles, retiredWords, sharedNames, subjectNamed } from './rules/words.mjs';
import { main } from './main.mjs';

/** @typedef {Record<string, (sources: readonly import('./rules/sources.mjs').Source[]) => string[]>} Rules */

/**
 * The rules of `src/`; each finds its violations, a line each.
 * @satisfies {Rules}
 */
export const RULES = {
  'folders of src/ that the design does not know': roomsUnknown,
  'imports against the order of the folders': importsAgainstOrder,
  'imports between children of views and of features': importsBetweenChildren,
  'querySelector outside lib and the surfaces': queries,
  'dataset reads outside lib and the surfaces': datasetReads,
  'key listeners outside lib and the surfaces': keyListeners,
  'class names outside the folder that styles them': classesAbroad,
  'features named in the core': featuresNamed,
  'retired words': retiredWords,
  'files above 200 lines': longFiles,
  'exported names used twice': sharedNames,
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

/** @returns {Map<string, string[]>} what breaks each rule today, a line each */
export function violations() {
  const [code, tests] = [readSources('src'), readSources('tests')];
  return new Map([
    ...Object.entries(RULES).map(([name, rule]) => /** @type {const} */ ([name, rule(code)])),
    ...Object.entries(TEST_RULES).map(([name, rule]) => /** @type {const} */ ([name, rule(tests)])),
  ]);
}

await main(import.meta.url, () => {
  for (const [name, found] of violations()) console.log([`${found.length} ${name}`, ...found].join('\n  '));
});
