import { readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, it } from 'vitest';
import type { Prose } from '../atlas/prose.ts';
import { readProse } from '../compile/prose.ts';
import { en as about } from './about/en.ts';
import { en as classroom } from './classroom/en.ts';
import { en as interfaceWords } from './en.ts';
import { textsOf } from './fixture.ts';
import { en as handout } from './handout/en.ts';
import { en as numbers } from './numbers/en.ts';
import { en as quiz } from './quiz/en.ts';
import { en as share } from './share/en.ts';
import { en as story } from './story/en.ts';
import { en as table } from './table/en.ts';

/** The level of the lower secondary school, which WCAG 3.1.5 asks for, and what no sentence may pass. */
const LEVEL = { mean: 9, most: 12 } as const;

const WORDS = /[\p{L}\p{N}]+(?:[’'.,\-/][\p{L}\p{N}]+)*/gu;
const wordsOf = (text: string) => text.match(WORDS) ?? [];
/** A number is said digit by digit: nearly as many syllables as its words have. */
const syllables = (word: string) =>
  Math.max(1, syllable(word.replaceAll(/\d/g, '')) + (word.match(/\d/g)?.length ?? 0));

/** A grade of school by Flesch and Kincaid (1975): 0.39 × words + 11.8 × syllables ÷ word − 15.59. */
function gradeOf(sentence: string): number {
  const words = wordsOf(sentence);
  const syllablesOf = words.reduce((sum, word) => sum + syllables(word), 0);
  return fleschKincaid({ sentence: 1, word: words.length, syllable: syllablesOf });
}

/** The whole sentences of a text: they end in a stop and have five words or more. */
const sentencesOf = (text: string) =>
  text.split(/(?<=[.?!][”"’)]?)\s+/).filter((one) => /[.?!][”"’)]?$/.test(one) && wordsOf(one).length >= 5);

/** The sentences of catalogs, each once whatever numbers it is given. */
function sentencesOfWords(...catalogs: readonly object[]): string[] {
  const all = catalogs.flatMap((words) => textsOf(words).flatMap(([, text]) => sentencesOf(text)));
  return [...new Map(all.map((one) => [one.replaceAll(/\d+/g, '#'), one])).values()];
}

const BLOCKS: readonly string[] = ['p', 'li', 'th', 'td', 'h1', 'h2', 'h3'];
/** What is said of it: an address or a code is looked at, not read, and counts as one word. */
const flat = (one: Prose): string =>
  typeof one === 'string' ? one : one.tag === 'code' ? 'code' : one.content.map(flat).join('');
/** The texts of a page, a block each. */
const blocksOf = (some: readonly Prose[]): string[] =>
  some.flatMap((one) =>
    typeof one === 'string' || BLOCKS.includes(one.tag) ? [flat(one)] : blocksOf(one.content),
  );

const ours = {
  'the catalogs': sentencesOfWords(
    interfaceWords,
    about,
    classroom,
    handout,
    numbers,
    quiz,
    share,
    story,
    table,
  ),
  'the teacher’s page': blocksOf(readProse(readFileSync('docs/teaching.md', 'utf8'))).flatMap(sentencesOf),
};

const round = (grade: number) => Math.round(grade * 10) / 10;
const mean = (grades: readonly number[]) => round(grades.reduce((sum, one) => sum + one, 0) / grades.length);

it('grades as the formula does', () => {
  expect(round(gradeOf('The cat sat on the mat.'))).toBe(-1.4);
  expect(gradeOf('Organizational relations necessitate comprehensive consideration.')).toBeGreaterThan(20);
});

it.each(Object.entries(ours))(
  '%s: a ninth grade can read it, and a twelfth each sentence',
  (_, sentences) => {
    const graded = sentences.map((sentence) => [round(gradeOf(sentence)), sentence] as const);
    expect(graded.length).toBeGreaterThan(100);
    expect(graded.filter(([grade]) => grade > LEVEL.most)).toEqual([]);
    expect(mean(graded.map(([grade]) => grade))).toBeLessThanOrEqual(LEVEL.mean);
  },
);
