import type { Id } from '../../../atlas/id.ts';
import type { Evidence } from '../../../atlas/types.ts';

/** Shades that a country other than the subject can have on the map. */
export const SHADES = ['named', 'average', 'unnumbered', 'none'] as const satisfies readonly Evidence[];

/** Verdicts on a statement: the source says it, says it only of the region, or does not say it. */
export const VERDICTS = ['yes', 'region', 'unsaid'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Kinds of evidence that a sentence can give for the map; the subject and unmentioned countries have none. */
export const BASES = ['named', 'average', 'unnumbered'] as const satisfies readonly Evidence[];

/** Conclusions from a total about a country that it may count; only the first is valid. */
export const OF_COUNTRY = ['may', 'each', 'sure', 'never'] as const;
/** Conclusions from a total about its region; only the first is valid. */
export const OF_REGION = ['total', 'every', 'all', 'rest'] as const;
export type Conclusion = (typeof OF_COUNTRY)[number] | (typeof OF_REGION)[number];

interface Asked {
  /** Unique among all questions: the kind, the subject and the aspect of it. */
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
/** A question about a printed total, or its absence, and regions. */
export interface FigureQuestion extends Asked {
  readonly kind: 'figure';
  /** The claim; null where the region without a total is asked for. */
  readonly figure: Id | null;
  readonly options: readonly Id[];
  readonly answer: Id;
}
/** A question about the meaning of a country's shade, by the legend. */
export interface ShadeQuestion extends Asked {
  readonly kind: 'shade';
  readonly country: Id;
  readonly options: readonly (typeof SHADES)[number][];
  readonly answer: (typeof SHADES)[number];
}
/**
 * Statements about a country: contacts with its parties, their development, a number of them, or a named party.
 */
export const STATEMENTS = ['contacts', 'developing', 'number', 'names'] as const;
export type Statement = (typeof STATEMENTS)[number];
/** True if the article says so. */
export interface SaidQuestion extends Asked {
  readonly kind: 'said';
  readonly country: Id;
  readonly states: Exclude<Statement, 'developing'>;
  readonly options: readonly Verdict[];
  readonly answer: Verdict;
}
/** Sentences, of which one supports what a country's shade says. */
export interface SentenceQuestion extends Asked {
  readonly kind: 'sentence';
  readonly country: Id;
  /** The basis of the shade: an average, or the mention of a group that the country belongs to. */
  readonly basis: 'average' | 'unnumbered';
  readonly options: readonly Id[];
  readonly answer: Id;
}
/** The sentences that bear on a country, and what they give for the map. */
export interface BasisQuestion extends Asked {
  readonly kind: 'basis';
  readonly country: Id;
  readonly quotes: readonly Id[];
  readonly options: readonly (typeof BASES)[number][];
  readonly answer: (typeof BASES)[number];
}
/** A statement of a country, as an option: `names:bra`. */
export type Stated = `${Statement}:${Id}`;
/** A question with statements on one region, of which one is not said. */
export interface UnsaidQuestion extends Asked {
  readonly kind: 'unsaid';
  readonly options: readonly Stated[];
  readonly answer: Stated;
}
/** A question about a printed total and its valid conclusions on its region, or on a country in it. */
export interface AllowsQuestion extends Asked {
  readonly kind: 'allows';
  /** The claim. */
  readonly figure: Id;
  readonly region: Id;
  readonly country: Id | null;
  readonly options: readonly Conclusion[];
  readonly answer: Conclusion;
}

/** A question by ids alone, in no language: of the stage, of a sheet of paper, of a table of results. */
export type Question =
  | LocateQuestion
  | PartyQuestion
  | FigureQuestion
  | ShadeQuestion
  | SaidQuestion
  | SentenceQuestion
  | BasisQuestion
  | UnsaidQuestion
  | AllowsQuestion;

/** Takes a stated option apart. */
export function partsOf(stated: Stated): { readonly states: Statement; readonly country: Id } {
  const [states = '', country = ''] = stated.split(':');
  const known = STATEMENTS.find((one) => one === states);
  if (!known) throw new Error(`no statement ${stated}`);
  return { states: known, country };
}

/** The country or the region that a question leads to. */
export function subjectOf(question: Question): Id {
  switch (question.kind) {
    case 'party':
    case 'figure':
      return question.answer;
    case 'unsaid':
      return partsOf(question.answer).country;
    case 'allows':
      return question.country ?? question.region;
    default:
      return question.country;
  }
}
