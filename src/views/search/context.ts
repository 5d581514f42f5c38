import { figureOf, lookup } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/types.ts';
import { strengthsIn } from '../../atlas/wording.ts';
import type { SearchWords } from '../../locales/search.ts';
import type { Words } from '../../locales/words.ts';
import type { Hit } from './found.ts';

/** One line that says what a hit is. */
export function contextOf(atlas: Atlas, { kind, id }: Hit, words: Words, own: SearchWords): string {
  const { countries, regions, claims } = lookup(atlas);
  const regionName = (region: string | undefined) => regions.get(region ?? '')?.name ?? '';
  const claim = claims.get(id);
  const country = countries.get(id);
  if (country) {
    const { evidence, value, region } = country;
    return own.evidence(evidence, value, regionName(region));
  }
  if (kind === 'region' && !claim) {
    const figure = figureOf(atlas, id);
    return figure ? words.figure(figure) : words.noTotal;
  }
  switch (claim?.kind) {
    case 'party':
      return countries.get(claim.country)?.name ?? '';
    case 'group':
      return own.group(claim.members.length);
    case 'person':
      return claim.role;
    case 'event':
      return words.search.event(claim.date);
    case 'organization':
      return words.legend.mixedStrengths(strengthsIn([claim]));
    default:
      return '';
  }
}
