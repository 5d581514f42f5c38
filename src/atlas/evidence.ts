import type { FigureClaim, Shade, Status } from './types.ts';

/** Parties a country on average, as a whole number, or undefined where the figure counts no countries. */
export function meanOf(figure: FigureClaim | undefined): number | undefined {
  if (!figure?.countries) return undefined;
  return Math.round(figure.parties.number / figure.countries.number);
}

/**
 * Whether a region's figure may be read onto its unmentioned countries: the countries of the figure that
 * are left after those the article speaks of fill at least three quarters of the unmentioned ones.
 */
export function reachesUnmentioned(figure: FigureClaim | undefined, members: number, spoken: number) {
  if (!figure?.countries || members === spoken) return false;
  return (figure.countries.number - spoken) / (members - spoken) >= 0.75;
}

export interface Grounds {
  readonly status: Status;
  /** Parties the article names. */
  readonly named: number;
  /** Named, mentioned, or within a group that the article names with its parties. */
  readonly spoken: boolean;
  /** The region's average, if it has a figure. */
  readonly mean: number | undefined;
  /** Whether the region's figure reaches its unmentioned countries. */
  readonly filled: boolean;
}

/** What a country's shade means: the rules of data/README.md, in their order. */
export function shadeOf({ status, named, spoken, mean, filled }: Grounds): Shade {
  if (status === 'home') return { evidence: 'home', value: null };
  if (status !== 'state') return { evidence: 'none', value: null };
  if (named > 0 && (mean === undefined || named >= mean)) return { evidence: 'named', value: named };
  if (mean !== undefined && (spoken || filled)) return { evidence: 'average', value: mean };
  if (spoken) return { evidence: 'unnumbered', value: null };
  return { evidence: 'none', value: null };
}
