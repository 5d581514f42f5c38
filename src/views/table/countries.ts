import { claimsOf, proofOf } from '../../atlas/lookup.ts';
import type { Atlas, Country, Evidence } from '../../atlas/types.ts';
import { encode, strengthsOf, type Swatch } from '../../scene/encode.ts';
import { linkCell, regionCell, regionOf, sentenceCell, unsaidCell, wordingCell } from './cells.ts';
import type { Cell, TableModel } from './model.ts';
import type { Wording } from './words.ts';

/** Every country and territory, and on what its shade rests. */
export function countriesTable(atlas: Atlas, words: Wording): TableModel {
  const swatches = encode(atlas, 'parties');
  return {
    columns: ['country', 'region', 'parties', 'named', 'wording', 'first'],
    rows: atlas.countries.map((country) => {
      const proof = proofOf(atlas, country.id);
      const region = regionCell(atlas, regionOf(country), words);
      const { id, name } = country;
      return {
        id,
        of: [id],
        region: regionOf(country),
        evidence: [country.evidence],
        strengths: strengthsOf(atlas, id),
        also: [
          ...(country.aliases ?? []),
          ...claimsOf(atlas, id, 'mention').map((claim) => claim.name),
          country.iso3 ?? '',
          words.legend[country.evidence],
        ],
        cells: [
          { ...linkCell(name, id), ...(region.key !== undefined && { under: region.text }) },
          region,
          partiesOf(country, swatches.get(id), words),
          namedOf(atlas, country, words),
          wordingOf(atlas, country, words),
          proof === undefined ? unsaidCell(words.table.notMentioned) : sentenceCell(atlas, proof, words),
        ],
      };
    }),
  };
}

/** Makes the cell of a shade: the number on its swatch, and its kind beside it. */
function partiesOf({ evidence, value, law }: Country, swatch: Swatch | undefined, words: Wording): Cell {
  const shade = swatch && { swatch };
  if (evidence === 'average' && value !== null)
    return { text: words.table.average(value), key: value, ...shade };
  if (evidence !== 'named' || value === null)
    return { text: silent(evidence, words), key: undefined, ...shade };
  // Where the law allows one party, no more can be meant.
  const text = law?.parties === 'one' ? words.table.exactly : words.table.atLeast;
  return { text, key: value, numeral: words.amount({ qualifier: 'exact', number: value }), ...shade };
}

function silent(evidence: Evidence, { legend, table }: Wording) {
  if (evidence === 'home') return legend.homeAbout;
  return evidence === 'none' ? table.notMentioned : table.unnumbered;
}

/** The parties by name; sorted by how many they are. */
function namedOf(atlas: Atlas, { id, evidence, named }: Country, words: Wording): Cell {
  if (named === 0) return unsaidCell(words.table[evidence === 'none' ? 'notMentioned' : 'noneNamed']);
  const names = claimsOf(atlas, id, 'party').map(({ name }) => name);
  return { text: names.join(', '), key: named, english: true };
}

function wordingOf(atlas: Atlas, { id, evidence }: Country, words: Wording): Cell {
  const strengths = strengthsOf(atlas, id);
  if (strengths.length > 0) return wordingCell(strengths, words);
  return unsaidCell(evidence === 'none' ? words.table.notMentioned : words.table.notWorded);
}
