import { subjectOf, type Question } from '../engine/question.ts';
import { answerText, askOf, partyOf, reasonOf, statementOf, type QuizText } from '../engine/wording.ts';
import { createNotes } from '../../../output/handout/notes.ts';
import type { PrintedAnswer, PrintedKey, PrintedQuestion } from '../../../output/handout/questions.ts';

const letterAt = (at: number) => String.fromCodePoint(65 + at);

function aboutOf(question: Question, text: QuizText): PrintedQuestion['about'] {
  if (question.kind === 'party') return { text: partyOf(text.atlas, question.party).name, english: true };
  const statement = statementOf(question, text);
  return statement === undefined ? undefined : { text: statement, english: false };
}

/** A quiz as it is handed out: nothing of it tells an answer. */
export const printQuestions = (questions: readonly Question[], text: QuizText): PrintedQuestion[] =>
  questions.map((question, at) => {
    const about = aboutOf(question, text);
    return {
      number: at + 1,
      kind: question.kind,
      ...(question.kind === 'locate' || question.kind === 'shade' ? { map: question.kind } : {}),
      ask: askOf(question, text),
      ...(about ? { about } : {}),
      options: question.options.map((option, index) => ({
        letter: letterAt(index),
        text: answerText(question, option, text),
      })),
    };
  });

/** The key of a quiz. */
export function printKey(questions: readonly Question[], text: QuizText): PrintedKey {
  const notes = createNotes();
  const answers = questions.map((question, at): PrintedAnswer => {
    const index = (question.options as readonly string[]).indexOf(question.answer);
    return {
      number: at + 1,
      ...(index < 0 ? {} : { letter: letterAt(index) }),
      text: answerText(question, question.answer, text),
      reason: reasonOf(question, text),
      note: notes.noteOf(question.proof ?? subjectOf(question)),
      proof: question.proof,
    };
  });
  return { answers, notes: notes.ids() };
}
