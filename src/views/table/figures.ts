import { figureOf, lookup } from '../../atlas/lookup.ts';
import type { Amount } from '../../atlas/claims.ts';
import type { Atlas } from '../../atlas/types.ts';
import { evidenceOf, linkCell, namedIn, plainCell, sentenceCell, unsaidCell } from './cells.ts';
import type { Cell, TableModel } from './model.ts';
import type { Wording } from './words.ts';

/** The totals the article prints, and the regions for which it prints none. */
export function figuresTable(atlas: Atlas, words: Wording): TableModel {
  const amount = (given: Amount | undefined): Cell =>
    given ? { text: words.amount(given), key: given.number } : unsaidCell(words.table.noNumber);
  return {
    columns: ['region', 'parties', 'countries', 'named', 'counted', 'relation', 'date', 'sentence'],
    rows: atlas.claims.flatMap((claim) => {
      if (claim.kind !== 'figure') return [];
      const named = claim.mean ? namedIn(atlas, claim.region) : undefined;
      return {
        id: claim.id,
        of: [claim.id, claim.region, claim.sentence],
        region: claim.region,
        evidence: evidenceOf(atlas, atlas.reach[claim.id]?.countries ?? []),
        strengths: [],
        cells: [
          linkCell(lookup(atlas).regions.get(claim.region)?.name ?? claim.region, claim.region),
          { ...amount(claim.parties), to: claim.id },
          amount(claim.countries),
          named
            ? { text: words.parties(named), key: named }
            : unsaidCell(named === 0 ? words.table.noneNamed : words.table.notTold),
          { ...plainCell(claim.counted), english: true },
          { ...plainCell(claim.relation), english: true, quoted: true },
          { text: words.timeline.date(claim.date), key: claim.date },
          sentenceCell(atlas, claim.sentence, words),
        ],
      };
    }),
    notes: atlas.regions.filter(({ id }) => !figureOf(atlas, id)).map(({ name }) => words.noFigure(name)),
  };
}
