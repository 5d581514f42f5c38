import { expect, it } from 'vitest';
import { lookup } from '../../atlas/lookup.ts';
import { compiled } from '../../compile/fixture.ts';
import { lights, marksIn } from './quotes.ts';

const { atlas } = compiled;
const quoted = (focus: string, sentence: string) => {
  const text = lookup(atlas).sentences.get(sentence)?.text ?? '';
  const pieces = marksIn(atlas, focus, sentence, text);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  return pieces.filter((piece) => piece.quoted).map((piece) => piece.text);
};

it('marks, in each sentence that a country lights, the names of its claims there and no other', () => {
  for (const { id } of atlas.countries) {
    for (const sentence of lookup(atlas).sentences.values()) {
      const own = atlas.claims.filter(
        (claim) =>
          claim.sentence === sentence.id &&
          claim.kind !== 'figure' &&
          claim.kind !== 'event' &&
          atlas.reach[id]?.claims.includes(claim.id),
      );
      const words = new Set(own.map(({ words: at }) => sentence.text.slice(...(at ?? [0, 0]))));
      expect(new Set(quoted(id, sentence.id))).toEqual(words);
      expect(lights(atlas, id, sentence.id)).toBe(atlas.reach[id]?.sentences.includes(sentence.id));
    }
  }
});

it('marks the figure of a region in focus, and nothing where the sentence itself is', () => {
  const [figure] = atlas.claims.filter((claim) => claim.kind === 'figure' && claim.region === 'africa');
  const { sentence = '' } = figure ?? {};
  expect(quoted('africa', sentence)[0]).toMatch(/over 70 political parties/);
  expect(quoted(sentence, sentence)).toEqual([]);
  expect(lights(atlas, null, sentence)).toBe(false);
});
