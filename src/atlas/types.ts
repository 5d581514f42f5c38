import type { Source } from './source.ts';

/** An id names one thing across the whole atlas: `fra`, `africa`, `africa.2.1`, `rus-yabloko`. */
export type Id = string;

/** How the article words a relation. The kinds are not ordered. */
export type Strength = 'close' | 'stable' | 'developing' | 'contacts' | 'visits' | 'interest';
export const STRENGTHS = [
  'close',
  'stable',
  'developing',
  'contacts',
  'visits',
  'interest',
] as const satisfies readonly Strength[];

/** What a country's shade rests on (data/README.md, "What a shade means"). */
export type Evidence = 'home' | 'named' | 'average' | 'unnumbered' | 'none';

/**
 * How many parties the law of a country allowed in August 2007, and how one knows, where a card's words depend on it.
 * It is ours, not the article's, and no shade rests on it (data/party-law.yaml).
 */
export interface PartyLaw {
  readonly parties: 'none' | 'one';
  readonly why: string;
}

/** Only a `state` takes a value; the others inherit none. */
export type Status = 'state' | 'home' | 'territory' | 'disputed' | 'later' | 'uninhabited';

/** A span of a sentence's text: from (included) to (excluded), in UTF-16 units. */
export type Range = readonly [from: number, to: number];

export interface Sentence {
  /** section.paragraph.sentence, from 1; paragraph 0 holds the headings. */
  readonly id: Id;
  /** Verbatim, misprints included. */
  readonly text: string;
}

export interface Section {
  readonly id: Id;
  /** Our short name of it; the article's own is in `headings`. */
  readonly name: string;
  readonly headings: readonly Sentence[];
  readonly paragraphs: readonly (readonly Sentence[])[];
}

/** A number of the article: never printed without its qualifier. */
export interface Amount {
  readonly qualifier: 'exact' | 'about' | 'over';
  readonly number: number;
  /** The total it is taken from ("105 of 166"). */
  readonly of?: number;
}

interface Cited {
  readonly id: Id;
  readonly section: Id;
  /** The sentence that holds the quote. */
  readonly sentence: Id;
  readonly quote: Range;
  /** Where in the sentence the name stands. */
  readonly words?: Range;
  /** Other sentences of the section that take up the same relation. */
  readonly also?: readonly Also[];
  readonly note?: string;
}

/** A further sentence on a relation. */
export interface Also {
  readonly sentence: Id;
  readonly quote: Range;
  /** A wording that it adds, where the claim's own states no relation yet. */
  readonly strength?: Strength;
}

export interface PartyClaim extends Cited {
  readonly kind: 'party';
  readonly country: Id;
  /** As the article prints it; made whole where a list shares its last words. */
  readonly name: string;
  /** Its usual English name of that time. */
  readonly standard: string;
  readonly strength: Strength;
}
export interface MentionClaim extends Cited {
  readonly kind: 'mention';
  readonly country: Id;
  /** The country as the article prints it ("ROK", "Columbia"). */
  readonly name: string;
  readonly strength: Strength;
}
export interface GroupClaim extends Cited {
  readonly kind: 'group';
  readonly name: string;
  readonly standard: string;
  readonly members: readonly Id[];
  readonly strength: Strength;
}
export interface FigureClaim extends Cited {
  readonly kind: 'figure';
  readonly region: Id;
  readonly parties: Amount;
  readonly countries?: Amount;
  /** What is counted, in the article's words. */
  readonly counted: string;
  readonly relation: string;
  /** As-of date, year and month. */
  readonly date: string;
  /** Whether the region's average is taken from it. */
  readonly mean: boolean;
}
export interface OrganizationClaim extends Cited {
  readonly kind: 'organization';
  readonly name: string;
  readonly standard: string;
  readonly strength: Strength;
  /** The id of the claim that first speaks of the same organization. */
  readonly same?: Id;
}
export interface EventClaim extends Cited {
  readonly kind: 'event';
  readonly name: string;
  readonly date: string;
  readonly place?: Id;
  /** When the text was published, which is nothing that the article tells of. */
  readonly publication?: true;
}
export interface PersonClaim extends Cited {
  readonly kind: 'person';
  readonly name: string;
  readonly standard: string;
  readonly role: string;
}
/** A number of the article that counts nothing of the map. */
export interface NumberClaim extends Cited {
  readonly kind: 'number';
  readonly reason: string;
}
export type Claim =
  | PartyClaim
  | MentionClaim
  | GroupClaim
  | FigureClaim
  | OrganizationClaim
  | EventClaim
  | PersonClaim
  | NumberClaim;

export interface Shade {
  readonly evidence: Evidence;
  /** Parties: "at least" for `named`, "about, on average" for `average`; null where no number is given. */
  readonly value: number | null;
}

export interface Country extends Shade {
  readonly id: Id;
  readonly iso2?: string;
  readonly iso3?: string;
  /** ISO 3166-1 numeric. */
  readonly numeric?: string;
  readonly name: string;
  /** Other names by which it may be looked for. */
  readonly aliases?: readonly string[];
  readonly status: Status;
  readonly region?: Id;
  /** Why it stands in that region. */
  readonly why?: string;
  /** How many of its parties the article names. */
  readonly named: number;
  /** A point well inside of its largest part: [longitude, latitude] in degrees. */
  readonly anchor: readonly [lon: number, lat: number];
  readonly law?: PartyLaw;
}

export interface Region {
  readonly id: Id;
  readonly name: string;
  /** Where its figure stands on the map: [longitude, latitude] in degrees. */
  readonly label: readonly [number, number];
  /** Its states, by id. */
  readonly members: readonly Id[];
  /** Parties a country on average, a whole number, where the article gives a figure. */
  readonly mean?: number;
  /** Whether the figure reaches the countries that the article does not mention. */
  readonly filled: boolean;
  /** How many of its states are neither named nor in a group. */
  readonly unmentioned: number;
  /** Countries of other regions that the words of its figure may count too. */
  readonly overlap?: readonly Id[];
}

export interface Note {
  readonly id: Id;
  readonly title: string;
  readonly text: string;
  /** The ids in whose panel it is told. */
  readonly about: readonly Id[];
  readonly sentence: Id;
}

/** A step of the story. Its id is a step's alone: a step may be called like the region that it tells of. */
export interface Step {
  readonly id: Id;
  /** The permalink of its place; '' for the atlas at rest. */
  readonly at: string;
  readonly title: string;
  /** Ours, in English. */
  readonly note: string;
  readonly sentence: Id;
  readonly quote: Range;
}

/** All that an id touches: what lights up when it is in focus. */
export interface Reach {
  readonly countries: readonly Id[];
  readonly regions: readonly Id[];
  readonly parties: readonly Id[];
  readonly organizations: readonly Id[];
  readonly claims: readonly Id[];
  readonly sentences: readonly Id[];
}

/**
 * Numbers that the reader brought, in words of the page: a layer of their own. They are no claim and evidence of
 * nothing, and no part of the atlas as it is built.
 */
export interface Own {
  /** "Your numbers: cars.csv, 5 August 2026". */
  readonly name: string;
  /** What the legend calls the numbers, and the countries that the file has none for. */
  readonly groups: Readonly<Record<'own' | 'absent', { readonly name: string; readonly about?: string }>>;
  readonly caution: string;
  /** What each step of the ramp stands for, from the least, 1. */
  readonly labels: ReadonlyMap<number, string>;
  /** The step of each country that has a number. */
  readonly steps: ReadonlyMap<Id, number>;
  /** What the file says of each country that it names, with its note. */
  readonly said: ReadonlyMap<Id, string>;
  readonly given: ReadonlyMap<Id, { readonly value: number | null; readonly note: string }>;
}

/** What is known. Made at build by compile/, immutable. */
export interface Atlas {
  readonly source: Source;
  readonly sections: readonly Section[];
  readonly countries: readonly Country[];
  readonly regions: readonly Region[];
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  /** In the order in which it is told. */
  readonly story: readonly Step[];
  readonly reach: Readonly<Record<Id, Reach>>;
  /** Beside what is known, where the reader has brought any. */
  readonly own?: Own;
}
