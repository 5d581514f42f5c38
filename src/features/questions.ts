import type { QuestionSource } from '../output/handout/questions.ts';
import { quizSource } from './quiz/paper/source.ts';

/** The questions that the handout prints: the quiz contributes them. */
export const questionSource: QuestionSource = quizSource;
