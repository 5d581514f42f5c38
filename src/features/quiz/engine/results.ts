import type { Table } from '../../../atlas/rows.ts';
import type { Question } from './question.ts';
import { answerText, lineOf, type QuizText } from './wording.ts';

/** A question with its given answer; null without one. */
export interface Answered {
  readonly question: Question;
  readonly given: string | null;
  /** Kilometers from the place that was meant. */
  readonly distance?: number | undefined;
}

export const isRight = ({ question, given }: Answered): boolean => given === question.answer;

/**
 * Writes a result as one line to read out: the seed, the number of correct answers and of questions, and a sign for
 * each question: the digit of the chosen answer; on the map `x` for the right country and `o` for another; `-` for
 * none.
 */
export function codeOf(seed: number, answered: readonly Answered[]): string {
  const signs = answered.map((one) => {
    const { question, given } = one;
    if (given === null) return '-';
    if (question.kind === 'locate') return isRight(one) ? 'x' : 'o';
    return String((question.options as readonly string[]).indexOf(given) + 1);
  });
  return `${seed}-${answered.filter(isRight).length}/${answered.length}-${signs.join('')}`;
}

const textField = (name: string, about: string) => ({ name, about, type: 'string' }) as const;
const wholeField = (name: string, about: string) => ({ name, about, type: 'integer' }) as const;

/**
 * Makes the rows of results that a pupil hands in. An unanswered question stays empty; it is not a wrong answer.
 */
export function resultTable(
  pupil: string,
  seed: number,
  answered: readonly Answered[],
  text: QuizText,
): Table {
  return {
    name: 'quiz',
    title: 'Answers to a quiz',
    fields: [
      textField('name', 'who answered'),
      wholeField('seed', 'what the questions are drawn by'),
      wholeField('number', 'place of the question'),
      textField('kind', 'kind of question'),
      textField('question', 'what was asked'),
      textField('given', 'what was answered'),
      textField('answer', 'what is right'),
      textField('right', 'yes or no'),
      wholeField('distance_km', 'kilometres from the right country, on the map'),
      textField('sentence', 'id of the sentence that proves it; empty where the article does not say'),
    ],
    rows: answered.map((one, at) => {
      const { question, given, distance } = one;
      return [
        pupil,
        seed,
        at + 1,
        question.kind,
        lineOf(question, text),
        given === null ? undefined : answerText(question, given, text),
        answerText(question, question.answer, text),
        given === null ? undefined : isRight(one) ? 'yes' : 'no',
        distance === undefined ? undefined : Math.round(distance),
        question.proof ?? undefined,
      ];
    }),
  };
}
