import { subjectOf, type Question } from '../engine/question.ts';
import { reasonOf, usualName } from '../engine/explain.ts';
import { aboutOf, answerText, askOf, hasEnglishOptions, type QuizText } from '../engine/wording.ts';
import { createNotes } from '../../../lib/notes.ts';
import type { PrintedAnswer, PrintedKey, PrintedQuestion } from '../../questionSheet.ts';

const letterAt = (at: number) => String.fromCodePoint(65 + at);

/** A quiz as it is handed out: nothing of it tells an answer. */
export const printQuestions = (questions: readonly Question[], text: QuizText): PrintedQuestion[] =>
  questions.map((question, at) => {
    const english = hasEnglishOptions(question);
    return {
      number: at + 1,
      kind: question.kind,
      ...(question.kind === 'locate' || question.kind === 'shade' ? { map: question.kind } : {}),
      ask: askOf(question, text),
      about: aboutOf(question, text),
      options: question.options.map((option, index) => ({
        letter: letterAt(index),
        text: answerText(question, option, text),
        english,
      })),
    };
  });

/** The reasons for the answer, with the usual name of a party. */
function reasonsOf(question: Question, text: QuizText): string[] {
  const usual = usualName(question, text);
  return [...reasonOf(question, text), ...(usual === undefined ? [] : [text.quiz.usualNote(usual)])];
}

/** The key of a quiz. */
export function printKey(questions: readonly Question[], text: QuizText): PrintedKey {
  const notes = createNotes();
  const answers = questions.map((question, at): PrintedAnswer => {
    const index = (question.options as readonly string[]).indexOf(question.answer);
    return {
      number: at + 1,
      ...(index < 0 ? {} : { letter: letterAt(index) }),
      text: answerText(question, question.answer, text),
      reason: reasonsOf(question, text),
      note: notes.noteOf(question.proof ?? subjectOf(question)),
      proof: question.proof,
      unproven: question.kind === 'locate' ? text.quiz.noPlace : text.quiz.noProof,
    };
  });
  return { answers, notes: notes.ids() };
}
