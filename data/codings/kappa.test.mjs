import { describe, expect, it } from 'vitest';
import { cohensKappa, krippendorffsAlpha, share } from './kappa.mjs';

/**
 * So many times the same pair.
 * @param {number} times
 * @param {string} pair two categories, a letter each
 * @returns {(readonly [string, string])[]}
 */
const of = (times, pair) => Array.from({ length: times }, () => [pair.charAt(0), pair.charAt(1)]);

/**
 * The units of a table with a row for each coder and a letter for each value; a dot is a missing one.
 * @param {...string} rows
 */
const units = (...rows) =>
  (rows[0] ?? '')
    .split('')
    .map((_, at) => rows.map((row) => row.charAt(at)).filter((value) => value !== '.'));

describe('share', () => {
  it('is that of the equal pairs', () => expect(share([...of(3, 'aa'), ...of(1, 'ab')])).toBe(0.75));
  it('is undefined without a pair', () => expect(share([])).toBeUndefined());
});

describe("Cohen's kappa", () => {
  it('of two categories: p_o = 35/50, p_e = 1/2 · 3/5 + 1/2 · 2/5', () => {
    const pairs = [...of(20, 'yy'), ...of(5, 'yn'), ...of(10, 'ny'), ...of(15, 'nn')];
    expect(cohensKappa(pairs)).toBeCloseTo(0.4, 12);
  });

  it('of three categories: p_o = 4/6, p_e = (3·2 + 2·2 + 1·2) / 36', () => {
    const pairs = [...of(2, 'aa'), ...of(1, 'bb'), ...of(1, 'cc'), ...of(1, 'ab'), ...of(1, 'bc')];
    expect(cohensKappa(pairs)).toBeCloseTo(0.5, 12);
  });

  it.each([
    ['1 where all agree', [...of(1, 'aa'), ...of(1, 'bb')], 1],
    ['0 where one coder has one category and the other has two', [...of(1, 'aa'), ...of(1, 'ab')], 0],
    ['0 where each has one category, and not the same', of(2, 'ab'), 0],
    ['-1 where two categories are exchanged', [...of(1, 'ab'), ...of(1, 'ba')], -1],
  ])('is %s', (_, pairs, kappa) => expect(cohensKappa(pairs)).toBe(kappa));

  it('is undefined where both put all in one category: p_e = 1', () =>
    expect(cohensKappa(of(5, 'aa'))).toBeUndefined());
  it('is undefined without an item', () => expect(cohensKappa([])).toBeUndefined());
});

describe("Krippendorff's alpha", () => {
  it('of two units, one in dispute: D_o = 2/4, D_e = (3·1 + 1·3) / (4·3)', () => {
    expect(krippendorffsAlpha(units('aa', 'ab'))).toBeCloseTo(0, 12);
  });

  it('of three coders, one of whom left out a unit: n = 5, D_o = 2/5, D_e = (4·1 + 1·4) / (5·4)', () => {
    expect(krippendorffsAlpha(units('aa', 'ab', 'a.'))).toBeCloseTo(0, 12);
  });

  it.each([
    ['two values', 0.095, units('0100000010', '1110010000')],
    ['nominal values', 0.692, units('aabbdcccedda', 'babbbccceddd')],
    [
      'four coders and missing values',
      0.743,
      units('123321412...', '1233224125.3', '.3332342251.', '12332441251.'),
    ],
  ])("gives what Krippendorff's paper of 2011 does for %s", (_, alpha, table) => {
    expect(krippendorffsAlpha(table)).toBeCloseTo(alpha, 3);
  });

  it('is 1 where all agree', () => expect(krippendorffsAlpha(units('ab', 'ab'))).toBe(1));
  it('is undefined where all values are one category: D_e = 0', () =>
    expect(krippendorffsAlpha(units('aaa', 'aaa'))).toBeUndefined());
  it('is undefined where no unit has two values', () =>
    expect(krippendorffsAlpha(units('a.', '.b'))).toBeUndefined());
  it('is undefined without a unit', () => expect(krippendorffsAlpha([])).toBeUndefined());
});
