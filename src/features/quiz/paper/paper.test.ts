import { describe, expect, it } from 'vitest';
import { compiled } from '../../../compile/fixture.ts';
import { en } from '../../../i18n/en.ts';
import { en as quiz } from '../../../i18n/quiz/en.ts';
import { en as shareWords } from '../../../i18n/share/en.ts';
import type { Subject } from '../../../output/page.ts';
import { HOME } from '../../../store/view.ts';
import { makeQuiz } from '../engine/makeQuiz.ts';
import { subjectOf } from '../engine/question.ts';
import { quizMaps } from './maps.ts';
import { printKey, printQuestions } from './printed.ts';

const { atlas, world } = compiled;
const subject: Subject = { atlas, world, view: HOME, words: en, shareWords, link: '' };
/** The numbers drawn on a map, by the country that each is of. */
const drawnOn = (svg: string) =>
  [...svg.matchAll(/data-number="([^"]+)"[^>]*>(\d+)</g)].map(
    ([, id, number]) => [id, Number(number)] as const,
  );

describe('the quiz on paper', () => {
  const questions = makeQuiz(atlas, { ...HOME, seed: 4711, count: 20 });
  const text = { atlas, words: en, quiz };

  it('asks what the quiz of the link asks, and its key answers by the same letters', () => {
    const printed = printQuestions(questions, text);
    const { answers, notes } = printKey(questions, text);
    const subjects = questions.map(subjectOf);
    expect(printed).toHaveLength(questions.length);
    answers.forEach(({ number, letter, text, proof, note }, at) => {
      const question = printed[at];
      expect(question?.number).toBe(number);
      if (letter !== undefined)
        expect(question?.options.find((option) => option.letter === letter)?.text).toBe(text);
      expect(notes[note - 1]).toBe(proof ?? subjects[at]);
    });
  });

  it('draws the numbers of what is to be found on the key alone', () => {
    const locate = questions.flatMap(({ kind, answer }, at) => (kind === 'locate' ? [[answer, at + 1]] : []));
    expect(locate.length).toBeGreaterThan(0);
    const sheet = quizMaps(subject, questions, 180);
    const key = quizMaps(subject, questions, 180, true);
    expect(drawnOn(sheet.locate?.svg ?? '')).toEqual([]);
    expect(new Map(drawnOn(key.locate?.svg ?? ''))).toEqual(new Map(locate as [string, number][]));
    expect(drawnOn(sheet.shade?.svg ?? '')).toHaveLength(
      questions.filter(({ kind }) => kind === 'shade').length,
    );
  });
});
