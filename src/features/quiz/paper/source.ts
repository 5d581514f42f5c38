import { quizWords } from '../../../locales/quiz.ts';
import type { QuestionSource } from '../../questionSheet.ts';
import { makeQuiz } from '../engine/makeQuiz.ts';
import { drawSeed, quizPlace } from '../choice.ts';
import { quizMaps } from './maps.ts';
import { printKey, printQuestions } from './printed.ts';

/** The quiz of a link, on paper. */
export const quizSource: QuestionSource = {
  asked: ({ seed, regions, mode }) => ({ seed, regions, isAsking: mode === 'quiz' }),
  drawSeed,
  load: async (locale) => {
    const quiz = await quizWords[locale]();
    return ({ atlas, words, view, seed }) => {
      const place = quizPlace({ ...view, seed });
      const questions = makeQuiz(atlas, place);
      const text = { atlas, words, quiz };
      return {
        title: `${words.quiz.label} ${String(seed)}`,
        drawnBy: words.mark(quiz.seed, String(seed)),
        place,
        questions: printQuestions(questions, text),
        key: printKey(questions, text),
        maps: quizMaps(questions),
      };
    };
  },
};
