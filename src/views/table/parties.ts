import { lookup } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/types.ts';
import { strengthsIn } from '../../atlas/wording.ts';
import { countryCell, evidenceOf, link, plain, regionCell, sentenceCell, wordingCell } from './cells.ts';
import type { Sheet } from './model.ts';
import type { Wording } from './words.ts';

/** The parties the article names, in its order. */
export function partiesSheet(atlas: Atlas, words: Wording): Sheet {
  return {
    columns: ['party', 'usual', 'country', 'region', 'wording', 'sentence'],
    rows: atlas.claims.flatMap((claim) => {
      if (claim.kind !== 'party') return [];
      const region = lookup(atlas).countries.get(claim.country)?.region;
      return {
        id: claim.id,
        of: [claim.id, claim.country, claim.sentence],
        region,
        evidence: evidenceOf(atlas, [claim.country]),
        cells: [
          { ...link(claim.name, claim.id), english: true },
          { ...plain(claim.standard), english: true },
          countryCell(atlas, claim.country),
          regionCell(atlas, region, words),
          wordingCell(strengthsIn([claim]), words),
          sentenceCell(atlas, claim.sentence, words),
        ],
      };
    }),
  };
}
