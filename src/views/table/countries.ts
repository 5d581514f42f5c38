import { claimsOf, proofOf } from '../../atlas/lookup.ts';
import type { Atlas, Country } from '../../atlas/types.ts';
import { encode, strengthsOf } from '../../scene/encode.ts';
import { EVIDENCE, link, regionCell, regionOf, sentenceCell, unsaid, wordingCell } from './cells.ts';
import type { Cell, Sheet } from './model.ts';
import type { Wording } from './words.ts';

/** Every country and territory, and on what its shade rests. */
export function countriesSheet(atlas: Atlas, words: Wording): Sheet {
  const swatches = encode(atlas, 'parties');
  const evidence = (country: Country): Cell => {
    const swatch = swatches.get(country.id);
    const key = EVIDENCE.indexOf(country.evidence);
    return { text: words.legend[country.evidence], key, ...(swatch && { swatch }) };
  };
  return {
    columns: ['country', 'region', 'evidence', 'parties', 'named', 'wording', 'sentence'],
    rows: atlas.countries.map((country) => {
      const proof = proofOf(atlas, country.id);
      const { id, name } = country;
      return {
        id,
        of: [id],
        region: regionOf(country),
        evidence: [country.evidence],
        also: [
          ...(country.aliases ?? []),
          ...claimsOf(atlas, id, 'mention').map((claim) => claim.name),
          country.iso3 ?? '',
        ],
        cells: [
          link(name, id),
          regionCell(atlas, regionOf(country), words),
          evidence(country),
          partiesOf(country, words),
          country.named > 0
            ? { text: words.parties(country.named), key: country.named }
            : unsaid(country.evidence === 'none' ? words.table.notMentioned : words.table.noneNamed),
          wordingOf(atlas, country, words),
          proof === undefined ? unsaid(words.table.notMentioned) : sentenceCell(atlas, proof, words),
        ],
      };
    }),
  };
}

/** The number a shade stands for, with what kind of number it is. */
function partiesOf({ evidence, value, law }: Country, words: Wording): Cell {
  if (evidence === 'none') return unsaid(words.table.notMentioned);
  if (value === null) return unsaid(words.table.noNumber);
  if (evidence === 'average') return { text: words.legend.about(value), key: value };
  // Where the law allows one party, no more can be meant.
  return { text: law?.parties === 'one' ? words.parties(value) : words.table.atLeast(value), key: value };
}

function wordingOf(atlas: Atlas, { id, evidence }: Country, words: Wording): Cell {
  const strengths = strengthsOf(atlas, id);
  if (strengths.length > 0) return wordingCell(strengths, words);
  return unsaid(evidence === 'none' ? words.table.notMentioned : words.table.notWorded);
}
