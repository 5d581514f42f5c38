import { lookup } from '../../atlas/lookup.ts';
import type { Claim } from '../../atlas/claims.ts';
import type { Atlas } from '../../atlas/types.ts';
import { strengthsIn } from '../../atlas/wording.ts';
import {
  countryCell,
  evidenceOf,
  linkCell,
  plainCell,
  regionCell,
  sentenceCell,
  unsaidCell,
  wordingCell,
} from './cells.ts';
import type { Cell, TableModel } from './model.ts';
import type { Wording } from './words.ts';

/** Makes the table of all claims, in the article's order, each with its words. */
export function claimsTable(atlas: Atlas, words: Wording): TableModel {
  const { regions, sentences } = lookup(atlas);
  return {
    columns: ['claim', 'kind', 'quote', 'place', 'region', 'wording', 'sentence'],
    rows: atlas.claims.map((claim) => {
      const quote = (sentences.get(claim.sentence)?.text ?? '').slice(...claim.quote);
      const countries = atlas.reach[claim.id]?.countries ?? [];
      return {
        id: claim.id,
        of: [claim.id, claim.sentence, ...placesOf(claim)],
        region: regions.has(claim.section) ? claim.section : undefined,
        evidence: evidenceOf(atlas, countries),
        strengths: 'strength' in claim ? strengthsIn([claim]) : [],
        also: 'standard' in claim ? [claim.standard] : [],
        cells: [
          titleCell(claim, words),
          plainCell(words.table.kinds[claim.kind]),
          { text: quote, key: quote, to: claim.sentence, english: true, quoted: true },
          placeCell(atlas, countries, words),
          regionCell(atlas, claim.section, words),
          wordingOf(claim, words),
          sentenceCell(atlas, claim.sentence, words),
        ],
      };
    }),
  };
}

/** The single place of a claim, not of a group. */
function placesOf(claim: Claim) {
  if (claim.kind === 'party' || claim.kind === 'mention') return [claim.country];
  return claim.kind === 'figure' ? [claim.region] : [];
}

function wordingOf(claim: Claim, words: Wording): Cell {
  if (claim.kind === 'figure') return { ...plainCell(claim.relation), english: true, quoted: true };
  return 'strength' in claim
    ? wordingCell(strengthsIn([claim]), words)
    : unsaidCell(words.table.notOfRelation);
}

function titleCell(claim: Claim, words: Wording): Cell {
  if (claim.kind === 'figure') return linkCell(words.figure(claim), claim.id);
  if (claim.kind === 'number') return linkCell(words.panel.number, claim.id);
  return { ...linkCell(claim.name, claim.id), english: true };
}

function placeCell(atlas: Atlas, countries: readonly string[], words: Wording): Cell {
  const [one, other] = countries;
  if (one === undefined) return unsaidCell(words.table.noCountry);
  return other === undefined ? countryCell(atlas, one) : plainCell(words.countries(countries.length));
}
