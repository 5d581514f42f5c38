import { quizWords } from '../../../i18n/quiz/load.ts';
import type { QuestionSource } from '../../../output/handout/questions.ts';
import { HOME } from '../../../store/view.ts';
import { makeQuiz } from '../engine/makeQuiz.ts';
import { quizMaps } from './maps.ts';
import { printKey, printQuestions } from './printed.ts';

/** The quiz of a link, on paper. */
export const quizSource: QuestionSource = {
  load: async (locale) => {
    const quiz = await quizWords[locale]();
    return ({ atlas, words, view, seed }) => {
      const { kinds, count, regions, lang } = view;
      const questions = makeQuiz(atlas, { seed, kinds, count, regions });
      const tongue = { atlas, words, quiz };
      return {
        title: `${words.quiz.label} ${String(seed)}`,
        drawnBy: `${quiz.seed}: ${String(seed)}`,
        place: { ...HOME, mode: 'quiz', seed, kinds, count, regions, lang },
        questions: printQuestions(questions, tongue),
        key: printKey(questions, tongue),
        noProof: quiz.noProof,
        maps: (subject, width, isKey) => quizMaps(subject, questions, width, isKey),
      };
    };
  },
};
