import type { Id } from './id.ts';

/** Wording categories for a relation, in no order. */
export type Strength = 'close' | 'stable' | 'developing' | 'contacts' | 'visits' | 'interest';
export const STRENGTHS = [
  'close',
  'stable',
  'developing',
  'contacts',
  'visits',
  'interest',
] as const satisfies readonly Strength[];

/** A span of a sentence's text: from (included) to (excluded), in UTF-16 units. */
export type Range = readonly [from: number, to: number];

/** A number of the article: never printed without its qualifier. */
export interface Amount {
  readonly qualifier: 'exact' | 'about' | 'over';
  readonly number: number;
  /** The total that it is part of ("105 of 166"). */
  readonly of?: number;
}

interface Cited {
  readonly id: Id;
  readonly section: Id;
  /** The sentence that holds the quote. */
  readonly sentence: Id;
  readonly quote: Range;
  /** The position of the name in the sentence. */
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
  /** The name in the article; completed if a list shares its last words. */
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
  /** The article's words for the parties counted. */
  readonly counted: string;
  readonly relation: string;
  /** The figure's date, year and month. */
  readonly date: string;
  /** True if the regional average comes from it. */
  readonly mean: boolean;
}
export interface OrganizationClaim extends Cited {
  readonly kind: 'organization';
  readonly name: string;
  readonly standard: string;
  readonly strength: Strength;
  /** The id of the first claim about the same organization. */
  readonly same?: Id;
}
export interface EventClaim extends Cited {
  readonly kind: 'event';
  readonly name: string;
  readonly date: string;
  readonly place?: Id;
  /** True for a day on which the text was published, which is not part of the article's account. */
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
