import { quizWords } from '../../../i18n/quiz/load.ts';
import type { QuestionSource } from '../../../output/handout/questions.ts';
import { makeQuiz } from '../engine/makeQuiz.ts';
import { quizPlace } from '../choice.ts';
import { quizMaps } from './maps.ts';
import { printKey, printQuestions } from './printed.ts';

/** The quiz of a link, on paper. */
export const quizSource: QuestionSource = {
  load: async (locale) => {
    const quiz = await quizWords[locale]();
    return ({ atlas, words, view, seed }) => {
      const place = quizPlace({ ...view, seed });
      const questions = makeQuiz(atlas, place);
      const text = { atlas, words, quiz };
      return {
        title: `${words.quiz.label} ${String(seed)}`,
        drawnBy: `${quiz.seed}: ${String(seed)}`,
        place,
        questions: printQuestions(questions, text),
        key: printKey(questions, text),
        maps: (subject, width, isKey) => quizMaps(subject, questions, width, isKey),
      };
    };
  },
};
