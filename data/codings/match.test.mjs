import { describe, expect, it } from 'vitest';
import { locate } from './article.mjs';
import { FIRST, SECOND, SECTIONS, unit } from './fixture.mjs';
import { likeness, matchUnits } from './match.mjs';

describe('a quote', () => {
  it('stands where it begins, and may run over two sentences', () => {
    const quote = 'Communist parties. Since 1980';
    expect(locate(SECTIONS, 'developed', quote)).toEqual({
      sentence: 'developed.1.1',
      quote: [73, 73 + quote.length],
      sentences: [10, 11 + FIRST.length + 2 + SECOND.length],
    });
  });

  it('must be in its section', () => {
    expect(() => locate(SECTIONS, 'developed', 'German')).toThrow('not in section "developed": "German"');
  });
});

describe('two units are the same', () => {
  it.each([
    ['however the quote is cut and the name made whole', { name: 'French Communist Party', quote: 'French' }],
    ['whatever the strength', { name: 'French', strength: 'visits' }],
  ])('%s', (_, row) => expect(likeness(unit({ name: 'French' }), unit(row))).toBeGreaterThan(0));

  it.each([
    ['in another sentence', { name: 'French', quote: 'French Green Party' }],
    ['of another country', { name: 'French', country: 'esp' }],
    ['of another kind', { name: 'French', kind: /** @type {const} */ ('mention') }],
    ['of another name', { name: 'Spanish Communist Party' }],
  ])('but not %s', (_, row) => expect(likeness(unit({ name: 'French' }), unit(row))).toBe(0));

  it('where their numbers overlap, not only where they share a sentence', () => {
    const [five, groups, two] = ['five', 'send five groups', 'two of them'].map((quote) =>
      unit({ kind: 'number', quote }),
    );
    if (!five || !groups || !two) throw new Error('three units are made');
    expect(matchUnits([five, two], [groups])).toEqual({
      pairs: [[five, groups]],
      onlyOne: [two],
      onlyTwo: [],
    });
  });

  it('with the likest first, and none twice', () => {
    const [short, long] = [unit({ name: 'Green Party' }), unit({ name: 'French Green Party' })];
    expect(matchUnits([short, long], [long]).pairs).toEqual([[long, long]]);
  });
});
