import type { QuestionMaps } from '../../questionSheet.ts';
import type { Question } from '../engine/question.ts';

/** The numbers of the questions of a kind, by the countries that they ask for. */
const numbersOf = (questions: readonly Question[], kind: 'locate' | 'shade') =>
  new Map(
    questions.flatMap((question, at) =>
      question.kind === 'locate' || question.kind === 'shade'
        ? question.kind === kind
          ? [[question.country, at + 1] as const]
          : []
        : [],
    ),
  );

/** The maps that questions are answered on, where any is. */
export function quizMaps(questions: readonly Question[]): QuestionMaps {
  const [locate, shade] = [numbersOf(questions, 'locate'), numbersOf(questions, 'shade')];
  return { ...(locate.size > 0 && { locate }), ...(shade.size > 0 && { shade }) };
}
