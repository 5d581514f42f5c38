import type { Evidence, Id } from '../../../atlas/types.ts';

/** What a shade of the map can say of a country that is not the subject. */
export const SHADES = ['named', 'average', 'unnumbered', 'none'] as const satisfies readonly Evidence[];

/** What a source can do with a statement: say it, say it only of the region, or not say it. */
export const VERDICTS = ['yes', 'region', 'unsaid'] as const;
export type Verdict = (typeof VERDICTS)[number];

interface Asked {
  /** What tells it from every other question: the kind, what it is about, and what of it. */
  readonly id: string;
  /** The sentence that proves the answer; null where the article has none, which is not said and never zero. */
  readonly proof: Id | null;
}

/** A country to be found on the map: any of its marks may be the answer. */
export interface LocateQuestion extends Asked {
  readonly kind: 'locate';
  readonly country: Id;
  readonly options: readonly [];
  readonly answer: Id;
}
/** A party that the article names, and countries. */
export interface PartyQuestion extends Asked {
  readonly kind: 'party';
  /** The claim that names it. */
  readonly party: Id;
  readonly options: readonly Id[];
  readonly answer: Id;
}
/** A printed total, or that there is none, and regions. */
export interface FigureQuestion extends Asked {
  readonly kind: 'figure';
  /** The claim; null where the region without a total is asked for. */
  readonly figure: Id | null;
  readonly options: readonly Id[];
  readonly answer: Id;
}
/** What a country's shade says, by the legend. */
export interface ShadeQuestion extends Asked {
  readonly kind: 'shade';
  readonly country: Id;
  readonly options: readonly (typeof SHADES)[number][];
  readonly answer: (typeof SHADES)[number];
}
/** What is stated of a country: contacts with its parties, a number of them, or a party by its name. */
export type Statement = 'contacts' | 'number' | 'names';
/** Whether the article says so. */
export interface SaidQuestion extends Asked {
  readonly kind: 'said';
  readonly country: Id;
  readonly states: Statement;
  readonly options: readonly Verdict[];
  readonly answer: Verdict;
}

/** A question by ids alone, in no language: of the stage, of a sheet of paper, of a table of results. */
export type Question = LocateQuestion | PartyQuestion | FigureQuestion | ShadeQuestion | SaidQuestion;

/** The country or the region that a question leads to. */
export const subjectOf = (question: Question): string =>
  question.kind === 'party' || question.kind === 'figure' ? question.answer : question.country;
