import { lookup } from '../../atlas/lookup.ts';
import { STRENGTHS, type Strength } from '../../atlas/claims.ts';
import type { Id } from '../../atlas/id.ts';
import { type Evidence } from '../../atlas/types.ts';
import type { ViewPart } from '../../store/parts.ts';
import { isUnset, oneOf, orEmpty } from '../../store/values.ts';

/** Evidence first to last, as in the legend. */
export const EVIDENCE: readonly Evidence[] = ['named', 'average', 'unnumbered', 'none', 'home'];

/** The value for rows outside the regions. */
export const OUTSIDE = 'none';

/** Letters that a filter keeps. */
const LONGEST = 80;

declare module '../../store/view.ts' {
  interface FeatureView {
    /** Words that the rows of a table hold. */
    readonly rows: string;
    /** The region of the rows; `none` for rows outside of all; null for every row. */
    readonly region: Id | null;
    /** The evidence of the rows; null for all. */
    readonly evidence: Evidence | null;
    /** The article's wording for the relation; null for all. */
    readonly wording: Strength | null;
  }
}

/** The table and its filters. */
export const tablePart: ViewPart = {
  params: {
    rows: {
      home: '',
      // A link cannot contain half a letter, which a cut may leave.
      parse: (value) =>
        typeof value === 'string' ? value.slice(0, LONGEST).replaceAll(/\p{Surrogate}/gu, '') : undefined,
      format: String,
    },
    region: {
      home: null,
      parse: (value, atlas) => {
        if (isUnset(value)) return null;
        return typeof value === 'string' && (value === OUTSIDE || lookup(atlas).regions.has(value))
          ? value
          : undefined;
      },
      format: orEmpty,
    },
    evidence: {
      home: null,
      parse: (value) => (isUnset(value) ? null : oneOf(EVIDENCE)(value)),
      format: orEmpty,
    },
    wording: {
      home: null,
      parse: (value) => (isUnset(value) ? null : oneOf(STRENGTHS)(value)),
      format: orEmpty,
    },
  },
};
