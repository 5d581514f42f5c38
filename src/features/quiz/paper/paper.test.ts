import { describe, expect, it } from 'vitest';
import { compiled } from '../../../compile/fixture.ts';
import { words as en } from '../../../locales/en/page.ts';
import { words as quiz } from '../../../locales/en/quiz.ts';
import { makeQuiz } from '../engine/makeQuiz.ts';
import { subjectOf } from '../engine/question.ts';
import { quizMaps } from './maps.ts';
import { printKey, printQuestions } from './printed.ts';
import { home } from '../../../store/permalink.ts';

const { atlas } = compiled;

describe('the quiz on paper', () => {
  const questions = makeQuiz(atlas, { ...home(), seed: 4711, count: 20 });
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

  it('numbers the countries that are to be found and those whose shade is to be read', () => {
    const locate = questions.flatMap(({ kind, answer }, at) => (kind === 'locate' ? [[answer, at + 1]] : []));
    expect(locate.length).toBeGreaterThan(0);
    const maps = quizMaps(questions);
    expect(maps.locate).toEqual(new Map(locate as [string, number][]));
    expect(maps.shade?.size).toBe(questions.filter(({ kind }) => kind === 'shade').length);
  });
});
