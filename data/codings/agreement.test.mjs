import { beforeAll, expect, it } from 'vitest';
import { overlap, readData, readSections } from './article.mjs';
import { readCoder, readSettled, readStates } from './codings.mjs';
import { compare } from './compare.mjs';
import { cohensKappa, krippendorffsAlpha } from './kappa.mjs';

/** @typedef {import('./compare.mjs').Comparison} Comparison */

/** @type {{ coders: Comparison, one: Comparison, two: Comparison }} */
let compared;
/** @type {Record<'one' | 'two', import('./codings.mjs').Coding>} */
let codings;

beforeAll(async () => {
  const files = readData();
  const sections = await readSections(files);
  const one = readCoder(files, 'one', sections);
  const two = readCoder(files, 'two', sections);
  codings = { one, two };
  const [settled, states] = [readSettled(files, sections), readStates(files)];
  compared = {
    coders: compare(one, two, states),
    one: compare(one, settled, states),
    two: compare(two, settled, states),
  };
}, 60_000);

/** @param {readonly (readonly [string, string])[]} pairs */
const same = (pairs) => `${pairs.filter(([a, b]) => a === b).length} of ${pairs.length}`;

/** The measures of data/README.md. @param {Comparison} comparison */
function measuresOf({ pairs, onlyOne, onlyTwo, fields, categories, regions }) {
  const [said, placed] = [categories, regions].map((states) => states.map(({ values }) => values));
  /** @param {(field: import('./compare.mjs').Field) => boolean} chosen */
  const valuesOf = (chosen) => fields.filter(chosen).map(({ values }) => values);
  const strength = valuesOf(({ field }) => field === 'strength');
  return {
    units: `${pairs.length} of ${pairs.length + onlyOne.length + onlyTwo.length}`,
    said: `${same(said ?? [])}, κ ${cohensKappa(said ?? [])?.toFixed(3)}`,
    regions: `${same(placed ?? [])}, κ ${cohensKappa(placed ?? [])?.toFixed(3)}`,
    strength: `${same(strength)}, α ${krippendorffsAlpha(strength)?.toFixed(3)}`,
    figures: same(valuesOf(({ pair: [{ kind }] }) => kind === 'figure')),
    members: same(valuesOf(({ field }) => field === 'members')),
    events: same(valuesOf(({ pair: [{ kind }] }) => kind === 'event')),
  };
}

it('finds between the two coders what data/README.md says', () => {
  expect(measuresOf(compared.coders)).toEqual({
    units: '129 of 129',
    said: '194 of 194, κ 1.000',
    regions: '194 of 194, κ 1.000',
    strength: '95 of 95, α 1.000',
    figures: '23 of 23',
    members: '2 of 2',
    events: '17 of 19',
  });
});

it.each(/** @type {const} */ (['one', 'two']))(
  'finds between coder %s and the settled data what data/README.md says',
  (coder) => {
    expect(measuresOf(compared[coder])).toEqual({
      units: '125 of 133',
      said: '177 of 194, κ 0.849',
      regions: '194 of 194, κ 1.000',
      strength: '95 of 95, α 1.000',
      figures: '21 of 23',
      members: '2 of 2',
      events: coder === 'one' ? '17 of 18' : '18 of 19',
    });
  },
);

it.each(/** @type {const} */ (['one', 'two']))(
  'finds that coder %s rejected the four groups that the settled data has alone',
  (coder) => {
    const { onlyTwo } = compared[coder];
    const { rejected } = codings[coder];
    const ofBoth = onlyTwo.filter(({ section, quote }) =>
      rejected.some((one) => one.section === section && overlap(one.quote, quote) > 0),
    );
    expect(ofBoth).toEqual(onlyTwo);
    expect(onlyTwo.map(({ kind, name, sentence }) => `${kind} ${name} ${sentence}`)).toEqual([
      'group Western Europe developed.1.2',
      'group Northern Europe developed.1.2',
      'group Oceania developed.1.2',
      'group North America developed.1.2',
    ]);
  },
);
