import type { Table } from '../../../atlas/rows.ts';
import type { Question } from './question.ts';
import { answerText, lineOf, type Tongue } from './wording.ts';

/** A question with what was answered; null where nothing was. */
export interface Answered {
  readonly question: Question;
  readonly given: string | null;
  /** Kilometres from the place that was meant. */
  readonly distance?: number | undefined;
}

export const isRight = ({ question, given }: Answered): boolean => given === question.answer;

/**
 * A result in a line that can be dictated: seed, how many of how many are right, and for each question the digit
 * of what was chosen; on the map `x` for the right country and `o` for another; `-` for none.
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

const text = (name: string, about: string) => ({ name, about, type: 'string' }) as const;
const whole = (name: string, about: string) => ({ name, about, type: 'integer' }) as const;

/** The results as rows that a pupil hands in. What was not answered stays empty, and is no wrong answer. */
export function resultTable(
  pupil: string,
  seed: number,
  answered: readonly Answered[],
  tongue: Tongue,
): Table {
  return {
    name: 'quiz',
    title: 'Answers to a quiz',
    fields: [
      text('name', 'who answered'),
      whole('seed', 'what the questions are drawn by'),
      whole('number', 'place of the question'),
      text('kind', 'kind of question'),
      text('question', 'what was asked'),
      text('given', 'what was answered'),
      text('answer', 'what is right'),
      text('right', 'yes or no'),
      whole('distance_km', 'kilometres from the right country, on the map'),
      text('sentence', 'id of the sentence that proves it; empty where the article does not say'),
    ],
    rows: answered.map((one, at) => {
      const { question, given, distance } = one;
      return [
        pupil,
        seed,
        at + 1,
        question.kind,
        lineOf(question, tongue),
        given === null ? undefined : answerText(question, given, tongue),
        answerText(question, question.answer, tongue),
        given === null ? undefined : isRight(one) ? 'yes' : 'no',
        distance === undefined ? undefined : Math.round(distance),
        question.proof ?? undefined,
      ];
    }),
  };
}
