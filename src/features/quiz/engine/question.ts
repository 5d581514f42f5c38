import type { Evidence, Id } from '../../../atlas/types.ts';

/** What a shade of the map can say of a country that is not the subject. */
export const SHADES = ['named', 'average', 'unnumbered', 'none'] as const satisfies readonly Evidence[];

/** What a source can do with a statement: say it, say it only of the region, or not say it. */
export const VERDICTS = ['yes', 'region', 'unsaid'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What one may read out of a sentence for the map: its evidence, of which the subject and the unmentioned have none. */
export const BASES = ['named', 'average', 'unnumbered'] as const satisfies readonly Evidence[];

/** What one might conclude from a total, of a country that it may count; the first is what it allows. */
export const OF_COUNTRY = ['may', 'each', 'sure', 'never'] as const;
/** What one might conclude from a total, of its region; the first is what it allows. */
export const OF_REGION = ['total', 'every', 'all', 'rest'] as const;
export type Conclusion = (typeof OF_COUNTRY)[number] | (typeof OF_REGION)[number];

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
/** What is stated of a country: contacts with its parties, their development, a number of them, or a party by name. */
export const STATEMENTS = ['contacts', 'developing', 'number', 'names'] as const;
export type Statement = (typeof STATEMENTS)[number];
/** Whether the article says so. */
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
  /** What the shade is: an average, or the mention of a group that the country belongs to. */
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
/** Statements of one region, of which one is not said. */
export interface UnsaidQuestion extends Asked {
  readonly kind: 'unsaid';
  readonly options: readonly Stated[];
  readonly answer: Stated;
}
/** A printed total, and what it allows one to say of its region, or of a country of it. */
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
