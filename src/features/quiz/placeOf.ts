import { subjectOf, type Question } from '../../output/quiz/question.ts';
import type { Patch } from '../../store/permalink.ts';

/** The whole world. */
const WHOLE = { focus: null, center: null, zoom: null } as const;

/**
 * What the map shows with a question: nothing that gives the answer away, but the shade that is to be read; and
 * with the answer, what it is about.
 */
export function placeOf(question: Question, isShown: boolean): Patch {
  const subject = { focus: subjectOf(question), center: null, zoom: null };
  if (isShown) return { ...subject, layer: question.kind === 'figure' ? 'regions' : 'parties' };
  if (question.kind === 'shade') return { ...subject, layer: 'parties' };
  // A statement says which country it is about; where it lies gives nothing away.
  return { ...(question.kind === 'said' ? subject : WHOLE), layer: 'blank' };
}
