import { lookup } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/types.ts';
import { strengthsIn } from '../../atlas/wording.ts';
import {
  countryCell,
  evidenceOf,
  linkCell,
  plainCell,
  regionCell,
  sentenceCell,
  wordingCell,
} from './cells.ts';
import type { TableModel } from './model.ts';
import type { Wording } from './words.ts';

/** The parties the article names, in its order. */
export function partiesTable(atlas: Atlas, words: Wording): TableModel {
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
        strengths: strengthsIn([claim]),
        cells: [
          { ...linkCell(claim.name, claim.id), english: true },
          { ...plainCell(claim.standard), english: true },
          countryCell(atlas, claim.country),
          regionCell(atlas, region, words),
          wordingCell(strengthsIn([claim]), words),
          sentenceCell(atlas, claim.sentence, words),
        ],
      };
    }),
  };
}
