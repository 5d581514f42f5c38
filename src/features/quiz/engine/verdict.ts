import { figureOf } from '../../../atlas/lookup.ts';
import type { Atlas, Country } from '../../../atlas/types.ts';
import { isSpokenOf } from '../../../scene/encode.ts';
import { ownClaims } from './pool.ts';
import type { Statement, Verdict } from './question.ts';

/**
 * Tests whether the article makes a statement about a country; undefined if one could argue: a country mentioned
 * only in a group, or unmentioned in a region whose figure may or may not count it.
 */
export function verdictOf(atlas: Atlas, country: Country, states: Statement): Verdict | undefined {
  const { id, evidence, named, region } = country;
  const own = ownClaims(atlas, id);
  const isOfRegion = evidence === 'average';
  const isUncounted = region !== undefined && figureOf(atlas, region) === undefined;
  switch (states) {
    case 'contacts':
      // An interest in relations is not yet a relation.
      if (own.some(({ strength }) => strength !== 'interest')) return 'yes';
      if (own.length > 0 || isSpokenOf(atlas, id)) return undefined;
      return isOfRegion ? 'region' : isUncounted ? 'unsaid' : undefined;
    case 'developing':
      if (own.some(({ strength }) => strength === 'developing')) return 'yes';
      // Close or stable relations may have developed too.
      return own.length > 0 && own.every(({ strength }) => strength === 'contacts') ? 'unsaid' : undefined;
    case 'number':
      // Who names parties tells a least number of them.
      if (named > 0) return undefined;
      return isOfRegion ? 'region' : isUncounted ? 'unsaid' : undefined;
    case 'names':
      if (named > 0) return 'yes';
      return own.length > 0 ? 'unsaid' : undefined;
  }
}
