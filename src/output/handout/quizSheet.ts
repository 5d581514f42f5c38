import type { Id } from '../../atlas/types.ts';
import { subjectOf, type Question } from '../quiz/question.ts';
import { answerText, askOf, partyOf, reasonOf, statementOf, type Tongue } from '../quiz/wording.ts';
import { createNotes } from './notes.ts';

/** A question on paper. */
export interface PrintedQuestion {
  readonly number: number;
  readonly kind: Question['kind'];
  readonly ask: string;
  /** A statement, or a party in the article's words. */
  readonly about?: { readonly text: string; readonly english: boolean };
  /** The answers to choose from, by their letters; none where it is answered on the map. */
  readonly options: readonly { readonly letter: string; readonly text: string }[];
}

/** Its answer, for the teacher. */
export interface PrintedAnswer {
  readonly number: number;
  readonly letter?: string;
  readonly text: string;
  readonly reason: readonly string[];
  /** The number of the note with the proof, or with the place that shows that there is none. */
  readonly note: number;
  /** The sentence that proves it; null where the article has none. */
  readonly proof: Id | null;
}

const letterAt = (at: number) => String.fromCodePoint(65 + at);

function aboutOf(question: Question, tongue: Tongue): PrintedQuestion['about'] {
  if (question.kind === 'party') return { text: partyOf(tongue.atlas, question.party).name, english: true };
  const text = statementOf(question, tongue);
  return text === undefined ? undefined : { text, english: false };
}

/** A quiz as it is handed out: nothing of it tells an answer. */
export const printQuestions = (questions: readonly Question[], tongue: Tongue): PrintedQuestion[] =>
  questions.map((question, at) => {
    const about = aboutOf(question, tongue);
    return {
      number: at + 1,
      kind: question.kind,
      ask: askOf(question, tongue),
      ...(about ? { about } : {}),
      options: question.options.map((option, index) => ({
        letter: letterAt(index),
        text: answerText(question, option, tongue),
      })),
    };
  });

/** Its key, and the ids that the notes lead to, in the order of their numbers. */
export function printKey(
  questions: readonly Question[],
  tongue: Tongue,
): { readonly answers: readonly PrintedAnswer[]; readonly notes: readonly Id[] } {
  const notes = createNotes();
  const answers = questions.map((question, at): PrintedAnswer => {
    const index = (question.options as readonly string[]).indexOf(question.answer);
    return {
      number: at + 1,
      ...(index < 0 ? {} : { letter: letterAt(index) }),
      text: answerText(question, question.answer, tongue),
      reason: reasonOf(question, tongue),
      note: notes.noteOf(question.proof ?? subjectOf(question)),
      proof: question.proof,
    };
  });
  return { answers, notes: notes.ids() };
}
