import { subjectOf, type Question } from '../engine/question.ts';
import { answerText, askOf, partyOf, reasonOf, statementOf, type Tongue } from '../engine/wording.ts';
import { createNotes } from '../../../output/handout/notes.ts';
import type { PrintedAnswer, PrintedKey, PrintedQuestion } from '../../../output/handout/questions.ts';

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
      ...(question.kind === 'locate' || question.kind === 'shade' ? { map: question.kind } : {}),
      ask: askOf(question, tongue),
      ...(about ? { about } : {}),
      options: question.options.map((option, index) => ({
        letter: letterAt(index),
        text: answerText(question, option, tongue),
      })),
    };
  });

/** The key of a quiz. */
export function printKey(questions: readonly Question[], tongue: Tongue): PrintedKey {
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
