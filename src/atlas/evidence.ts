import type { Amount, FigureClaim } from './claims.ts';
import type { Shade, Status } from './types.ts';

/** Parties a country on average, as a whole number, or undefined where the figure counts no countries. */
export function meanOf(figure: FigureClaim | undefined): number | undefined {
  if (!figure?.countries) return undefined;
  return Math.round(figure.parties.number / figure.countries.number);
}

/**
 * The countries of a region's figure that are left for those the article does not mention, in each reading.
 * The figure's words may also count some countries of other regions (`overlap`): they are outside of it, or inside.
 */
export function leftOf(
  figure: Pick<FigureClaim, 'countries'> | undefined,
  mentioned: number,
  overlap: number,
): readonly Amount[] {
  if (!figure?.countries) return [];
  const { qualifier, number } = figure.countries;
  const taken = overlap > 0 ? [mentioned, mentioned + overlap] : [mentioned];
  return taken.map((some) => ({ qualifier, number: number - some }));
}

/** The least whole number that an amount allows: "over 40" is 41 or more. */
const least = ({ qualifier, number }: Amount) => (qualifier === 'over' ? number + 1 : number);

/**
 * Tests whether, in every reading, the rest of a figure fills at least three quarters of the unmentioned
 * countries.
 */
export const reachesUnmentioned = (left: readonly Amount[], unmentioned: number): boolean =>
  left.length > 0 && unmentioned > 0 && left.every((amount) => least(amount) / unmentioned >= 0.75);

export interface Grounds {
  readonly status: Status;
  /** Parties the article names. */
  readonly named: number;
  /** Named, mentioned, or within a group that the article names with its parties. */
  readonly spoken: boolean;
  /** The region's average, if it has a figure. */
  readonly mean: number | undefined;
  /** True if the region's figure reaches its unmentioned countries. */
  readonly filled: boolean;
}

/**
 * Returns a country's shade by the rules of data/README.md, in their order. Named parties go before an average.
 */
export function shadeOf({ status, named, spoken, mean, filled }: Grounds): Shade {
  if (status === 'home') return { evidence: 'home', value: null };
  if (status !== 'state') return { evidence: 'none', value: null };
  if (named > 0) return { evidence: 'named', value: named };
  if (mean !== undefined && (spoken || filled)) return { evidence: 'average', value: mean };
  if (spoken) return { evidence: 'unnumbered', value: null };
  return { evidence: 'none', value: null };
}
