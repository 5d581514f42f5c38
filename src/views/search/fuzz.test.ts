import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, cost, guardPrototypes, IS_SOAK, PATIENCE, RUNS, text } from '../../app/fixture.ts';
import { rangesOf, termsOf, wordsOf } from '../../atlas/fold.ts';
import { compiled } from '../../compile/fixture.ts';
import { createMatcher } from './match.ts';

const { atlas } = compiled;
guardPrototypes();

describe('whatever is looked for,', () => {
  const find = createMatcher(atlas, 'en');
  const hostile = [
    'a',
    'ь',
    '法',
    "'",
    "a'",
    'a b ',
    '\u0301',
    'e\u0301',
    'ﷺ',
    'communist ',
    'x’',
    '\u{1F600}',
    ' ',
  ];
  const long = fc
    .tuple(
      fc.array(fc.oneof(text, fc.constantFrom(...hostile)), { minLength: 1, maxLength: 20 }),
      fc.nat(1000),
    )
    .map(([parts, length]) => parts.join('').repeat(50).slice(0, length));

  it(
    'an answer comes, and names what is in the atlas',
    () =>
      check(
        long,
        (asked) => {
          const { groups, sentences } = find(asked);
          for (const { hits } of groups)
            for (const { id } of hits) if (!Object.hasOwn(atlas.reach, id)) throw new Error(`unknown: ${id}`);
          for (const [id, terms] of sentences)
            if (rangesOf(id, terms).length > id.length) throw new Error(id);
        },
        // A search costs some hundred times what a link does: each time, a quarter of them will do.
        IS_SOAK ? RUNS : RUNS / 4,
      ),
    PATIENCE,
  );

  it.runIf(IS_SOAK).each(hostile)(
    '%j repeated is read in proportion to its length',
    (part) => {
      const read = (length: number) => () => [wordsOf, termsOf].map((of) => of(part.repeat(length)));
      // Thirty times the text: a square would cost nine hundred times as much.
      expect(cost(read(30_000))).toBeLessThan(10 + 150 * cost(read(1000)));
    },
    PATIENCE,
  );

  it.runIf(IS_SOAK)(
    'what is longer than any sentence costs no more',
    () => {
      const letters = (length: number) =>
        'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(length);
      expect(cost(() => find(letters(20_000)))).toBeLessThan(50 + 5 * cost(() => find(letters(20))));
      expect(cost(() => find('x'.repeat(1_000_000)))).toBeLessThan(
        50 + 5 * cost(() => find('x'.repeat(100))),
      );
    },
    PATIENCE,
  );
});
