import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, cost, guardPrototypes, IS_SOAK, PATIENCE, text, value } from '../../app/fixture.ts';
import { compiled, placeNames } from '../../compile/fixture.ts';
import { words as numbersWords } from '../../locales/en/ownData.ts';
import { METHODS } from './engine/classes.ts';
import { delimiterOf, rowsOf } from './engine/csv.ts';
import { decode, encodingOf } from './engine/decode.ts';
import { describeOwn } from './engine/describe.ts';
import { guess } from './engine/guess.ts';
import { readKept } from './engine/kept.ts';
import { createPlaceMatcher as createReader } from './engine/match.ts';
import { matchRows } from './engine/matchRows.ts';
import { layTable, readRawRows } from './engine/table.ts';

const { atlas } = compiled;
guardPrototypes();

/** As JSON where it can be written. */
function safely(one: unknown): string {
  try {
    return JSON.stringify(one) ?? '';
  } catch {
    return '';
  }
}

describe('whatever a reader brings as numbers,', () => {
  const reader = createReader(atlas.countries, placeNames());
  const pause = () => Promise.resolve();
  const cell = fc.oneof(
    text,
    fc.constantFrom('France', '156', 'KEN', '"', '""', '"a', '1,5', '1.5e308', '-1e308', 'n/a', '12%', '=1'),
  );
  const tables = fc
    .tuple(
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }),
      fc.constantFrom(',', ';', '\t', '|'),
    )
    .map(([rows, between]) => rows.map((row) => row.join(between)).join('\n'));

  it(
    'a table comes out, and of every country a number, a word or nothing',
    () =>
      check(fc.oneof(text, tables), async (given) => {
        const { rows, delimiter } = await readRawRows(given, pause);
        const table = layTable(rows, delimiter, reader);
        const choice = await guess(table, reader, pause);
        const { entries, periods } = await matchRows(table, choice, reader, new Map(), pause);
        for (const [id, { values }] of entries) {
          if (!Object.hasOwn(atlas.reach, id) || values.length !== periods.length)
            throw new Error(`no values of a country: ${id} ${values.join()}`);
          for (const value of values)
            if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${id}: ${value}`);
        }
      }),
    PATIENCE,
  );

  it(
    'any bytes are some text',
    () =>
      check(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = decode(
          bytes,
          encodingOf(bytes, (some) => some.length),
        );
        expect([',', ';', '\t', '|']).toContain(delimiterOf(read));
      }),
    PATIENCE,
  );

  it(
    'what is kept is numbers of countries, or as if nothing were',
    () => {
      const ids = fc.constantFrom('fra', 'ken', 'usa');
      const row = fc.oneof(
        value,
        fc.tuple(fc.oneof(ids, text), fc.oneof(fc.array(fc.oneof(fc.double(), value)), value), value),
      );
      const stored = fc.record({
        file: value,
        title: value,
        unit: value,
        source: value,
        date: fc.oneof(fc.constant('2026-08-05'), value),
        percent: value,
        kind: fc.oneof(fc.constantFrom('numbers', 'words'), value),
        periods: fc.oneof(fc.array(fc.constantFrom('', '2019', '2020')), value),
        method: fc.oneof(fc.constantFrom(...METHODS), value),
        count: fc.oneof(fc.integer({ min: 1, max: 8 }), value),
        entries: fc.oneof(fc.array(row, { maxLength: 4 }), value),
      });
      const good = (kind: 'numbers' | 'words') => {
        const one: fc.Arbitrary<unknown> =
          kind === 'words' ? fc.constantFrom('yes', 'no', '<b>') : fc.double({ noNaN: true });
        return fc.tuple(ids, fc.tuple(fc.option(one), fc.option(one)), text);
      };
      const nearly = fc
        .tuple(stored, fc.constantFrom('numbers' as const, 'words' as const))
        .chain(([all, kind]) =>
          fc
            .tuple(
              fc.array(good(kind), { maxLength: 4 }),
              fc.constantFrom(...METHODS),
              fc.integer({ min: 2, max: 7 }),
            )
            .map(([entries, method, count]) => ({
              ...all,
              kind,
              entries,
              method,
              count,
              periods: ['2019', '2020'],
              date: '2026-08-05',
            })),
        );
      return check(
        fc.oneof(
          text,
          fc.oneof(stored, nearly).map((one) => safely(one)),
        ),
        (kept) => {
          const read = readKept(kept, atlas);
          if (!read) return;
          const own = describeOwn(read, numbersWords, 'en', '2019');
          for (const [id, step] of own.steps)
            if (!Object.hasOwn(atlas.reach, id) || !own.labels.has(step)) throw new Error(`${id}: ${step}`);
        },
      );
    },
    PATIENCE,
  );

  it.runIf(IS_SOAK)(
    'rows are read in proportion to their number',
    () => {
      const rows = (count: number) => 'France,"1,5",a ""note""\n'.replaceAll('""', '').repeat(count);
      const read = (count: number) => () => [...rowsOf(rows(count), ',')].length;
      expect(cost(read(30_000))).toBeLessThan(20 + 150 * cost(read(1000)));
    },
    PATIENCE,
  );
});
