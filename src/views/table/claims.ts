import { lookup } from '../../atlas/lookup.ts';
import type { Atlas, Claim } from '../../atlas/types.ts';
import { strengthsIn } from '../../atlas/wording.ts';
import {
  countryCell,
  evidenceOf,
  link,
  plain,
  regionCell,
  sentenceCell,
  unsaid,
  wordingCell,
} from './cells.ts';
import type { Cell, Sheet } from './model.ts';
import type { Wording } from './words.ts';

/** All that is taken from the article, in its order, each with the words it rests on. */
export function claimsSheet(atlas: Atlas, words: Wording): Sheet {
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
        also: 'standard' in claim ? [claim.standard] : [],
        cells: [
          titleCell(claim, words),
          plain(words.table.kinds[claim.kind]),
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

/** The place a claim tells of by itself, not as one of many. */
function placesOf(claim: Claim) {
  if (claim.kind === 'party' || claim.kind === 'mention') return [claim.country];
  return claim.kind === 'figure' ? [claim.region] : [];
}

function wordingOf(claim: Claim, words: Wording): Cell {
  if (claim.kind === 'figure') return { ...plain(claim.relation), english: true, quoted: true };
  return 'strength' in claim ? wordingCell(strengthsIn([claim]), words) : unsaid(words.table.notOfRelation);
}

function titleCell(claim: Claim, words: Wording): Cell {
  if (claim.kind === 'figure') return link(words.figure(claim), claim.id);
  if (claim.kind === 'number') return link(words.panel.number, claim.id);
  return { ...link(claim.name, claim.id), english: true };
}

function placeCell(atlas: Atlas, countries: readonly string[], words: Wording): Cell {
  const [one, other] = countries;
  if (one === undefined) return unsaid(words.table.noCountry);
  return other === undefined ? countryCell(atlas, one) : plain(words.countries(countries.length));
}
