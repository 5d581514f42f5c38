import type { QuestionMaps } from '../../../output/handout/questions.ts';
import { drawWorld } from '../../../output/handout/worldMaps.ts';
import type { Subject } from '../../../output/page.ts';
import type { Question } from '../engine/question.ts';

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

/** @param isKey with the numbers where they belong: the answers to what is to be found */
export function quizMaps(
  subject: Subject,
  questions: readonly Question[],
  width: number,
  isKey = false,
): QuestionMaps {
  const [locate, shade] = [numbersOf(questions, 'locate'), numbersOf(questions, 'shade')];
  return {
    ...(locate.size > 0 ? { locate: drawWorld(subject, 'blank', isKey ? locate : new Map(), width) } : {}),
    ...(shade.size > 0 && !isKey ? { shade: drawWorld(subject, 'parties', shade, width) } : {}),
  };
}
