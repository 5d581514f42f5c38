import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../locales/locales.ts';
import { atlas, choice, rows, SEEDS, textIn } from './fixture.ts';
import { makeQuiz } from './makeQuiz.ts';
import { subjectOf } from './question.ts';

const regionOf = (id: string) => rows('countries').find((row) => row['id'] === id)?.['region'] ?? id;

describe('the questions', () => {
  it('are the same for the same seed, in every language', async () => {
    const first = makeQuiz(atlas, choice({ seed: 4711, count: 50 }));
    expect(makeQuiz(structuredClone(atlas), choice({ seed: 4711, count: 50 }))).toEqual(first);
    for (const locale of LOCALES)
      expect(makeQuiz((await textIn(locale)).atlas, choice({ seed: 4711, count: 50 }))).toEqual(first);
    expect(makeQuiz(atlas, choice({ seed: 4712, count: 50 }))).not.toEqual(first);
  });

  it('do not change from one version to the next: links are kept', () => {
    const ids = makeQuiz(atlas, choice({ seed: 4711, count: 9 })).map(({ id, answer }) => [id, answer]);
    expect(ids).toMatchInlineSnapshot(`
      [
        [
          "unsaid:names:rou",
          "names:rou",
        ],
        [
          "said:kor:names",
          "unsaid",
        ],
        [
          "sentence:nor",
          "developed.1.2",
        ],
        [
          "shade:pak",
          "unnumbered",
        ],
        [
          "allows:gmb",
          "may",
        ],
        [
          "figure:latin-america",
          "latin-america",
        ],
        [
          "basis:usa",
          "unnumbered",
        ],
        [
          "locate:and",
          "and",
        ],
        [
          "party:tjk-peoples-democratic",
          "tjk",
        ],
      ]
    `);
  });

  it('never come twice in a quiz, and are as many as asked for', () => {
    for (const seed of SEEDS.slice(0, 10)) {
      const quiz = makeQuiz(atlas, choice({ seed, count: 50 }));
      expect(quiz).toHaveLength(50);
      expect(new Set(quiz.map(({ id }) => id)).size).toBe(50);
    }
  });

  it('ask for the chosen kinds and regions alone', () => {
    const kinds = ['said', 'unsaid', 'sentence', 'basis'] as const;
    const quiz = makeQuiz(atlas, choice({ seed: 5, count: 50, kinds, regions: ['latin-america'] }));
    expect(new Set(quiz.map(({ kind }) => kind))).toEqual(new Set(kinds));
    for (const question of quiz)
      expect([question.id, regionOf(subjectOf(question))]).toEqual([question.id, 'latin-america']);
    expect(makeQuiz(atlas, choice({ seed: 5, kinds: ['party'], regions: ['africa'] }))).toEqual([]);
  });

  it('take the verdicts and the shades in turn, so that guessing the usual one does not pay', () => {
    const count = (kind: 'said' | 'shade' | 'basis', wanted: number) => {
      const answers: string[] = makeQuiz(atlas, choice({ seed: 9, count: wanted, kinds: [kind] })).map(
        ({ answer }) => answer,
      );
      return [...new Set(answers)].map((one) => answers.filter((other) => other === one).length);
    };
    expect(count('said', 30)).toEqual([10, 10, 10]);
    expect(count('shade', 20)).toEqual([5, 5, 5, 5]);
    expect(count('basis', 12)).toEqual([4, 4, 4]);
  });

  it('hold those that ask for reading: of Kenya, what the total of Africa allows, and where its number is from', () => {
    const kinds = ['allows', 'sentence'] as const;
    const all = SEEDS.flatMap((seed) =>
      makeQuiz(atlas, choice({ seed, kinds, count: 50, regions: ['africa'] })),
    );
    expect(all.find(({ id }) => id === 'allows:ken')).toMatchObject({ answer: 'may', proof: 'africa.2.2' });
    expect(all.find(({ id }) => id === 'sentence:ken')).toMatchObject({ answer: 'africa.2.2' });
    expect(all.find(({ id }) => id === 'allows:africa')).toMatchObject({ answer: 'total' });
  });
});
