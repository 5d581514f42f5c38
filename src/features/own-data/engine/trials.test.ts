import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compiled, placeNames } from '../../../compile/fixture.ts';
import { guess, type ColumnChoice } from './guess.ts';
import { createPlaceMatcher } from './match.ts';
import { latestOf, matchRows } from './matchRows.ts';
import { readSheets } from './readSheets.ts';
import { layTable } from './table.ts';

const matcher = createPlaceMatcher(compiled.atlas.countries, placeNames());
const pause = () => Promise.resolve();

/** Reads a file, as guessed or with some of its choices changed. */
async function read(file: string, change: Partial<ColumnChoice> = {}) {
  const bytes = new Uint8Array(readFileSync(`tests/trials/${file}`));
  const { sheets, encoding } = await readSheets(bytes, null, matcher, pause);
  const table = layTable(sheets[0]?.rows ?? [], sheets[0]?.delimiter ?? '', matcher);
  const choice = { ...(await guess(table, matcher, pause)), ...change };
  const matched = await matchRows(table, choice, matcher, new Map(), pause);
  const at = latestOf(matched.counts);
  const values = Object.fromEntries(
    [...matched.entries].flatMap(([id, { values: all }]) => (all[at] == null ? [] : [[id, all[at]]])),
  );
  const left = Object.fromEntries(matched.left.map(({ cell, why }) => [cell, why]));
  return { table, choice, ...matched, values, period: matched.periods[at], left, encoding };
}

it.each([
  ['a_worldbank.csv', { ken: 12_634_839, kosovo: 1_543_610, kor: 40_770_169 }, '2023', { World: 'group' }],
  ['b_eurostat.csv', { grc: 10_678_632, kosovo: 1_798_186, esp: 47_398_695 }, '2023', { EA20: 'group' }],
  ['b2_eurostat_sdmx.csv', { aut: 9_104_772, grc: 10_413_982 }, '2023', {}],
  ['b3_eurostat.tsv', { aut: 9_104_772, grc: 10_413_982 }, '2023', { EU27_2020: 'group' }],
  ['c_owid_long.csv', { kosovo: 1_700_000, ken: 55_339_003 }, '2023', { World: 'group' }],
  ['e_wikipedia.tsv', { chn: 1_409_670_000, cod: 98_370_000, hkg: 7_498_100 }, '', { World: 'group' }],
  ['f_names.csv', { kor: 3, ssd: 5, tza: 7, fsm: 51 }, '', { Korea: 'several', Zaire: 'past' }],
  ['g_uk.csv', { deu: 83, fra: 67 }, '', { England: 'part', Wales: 'part' }],
  ['m_macroman.csv', { civ: 58.9, tur: 77.5, egy: 70 }, '', {}],
  ['n.xlsx', { deu: 81, fra: 82, ken: 62 }, '', {}],
  ['n2_styles.xlsx', { deu: '29%', jpn: '123.4%' }, '', {}],
  ['o.ods', { deu: 83.2, aut: 9.1 }, '', {}],
  ['p_yesno.csv', { deu: 'yes', irl: 'no', ukr: 'applied' }, '', {}],
  ['u2_german_real.csv', { deu: 83.2, civ: 27.5, blr: 9.3, cod: 99 }, '', {}],
  ['v_duplicates.csv', { deu: 3, fra: 6 }, '2022', {}],
  ['x_dates.csv', {}, '', {}],
  ['y_geo.csv', { fra: 67, deu: 83 }, '', {}],
  ['z_ioc.csv', { deu: 33, che: 8, nld: 34 }, '', { ENG: 'part' }],
  ['l_marks.csv', {}, '', {}],
  // A decimal comma in every row is no separator of cells.
  ['aa_cp1251.csv', { rus: 146.4, prk: 25.9, zaf: 59.9 }, '', {}],
  ['ab_change.tsv', { guy: 38.4, ukr: -28.8, est: -3 }, '', {}],
  ['ac_flags.csv', { fra: 64, deu: 33, gbr: 65 }, '', { ROC: 'unknown' }],
  ['ad_transposed.csv', { fra: 68.2, ken: 55.3 }, '2023', {}],
  ['ae_databank.csv', { ken: 54_027_487, egy: 110_990_103 }, '2022', { SSF: 'group' }],
  ['af_eurostat_labels.csv', { aut: 5.4, grc: 11.1 }, '2023', { EU27_2020: 'group' }],
  ['ag_parts.csv', { fra: 67 }, '', { Catalonia: 'part', Ontario: 'unknown', Zanzibar: 'part' }],
  ['ah_history.csv', { swz: 1, mmr: 2 }, '', { Czechoslovakia: 'several', Ceylon: 'past' }],
  ['ai_cp1252.csv', { civ: 27_500, usa: 331_900 }, '', {}],
  ['aj_gbk.csv', { fra: 67, jpn: 125 }, '', {}],
  ['ak_arabic.csv', { egy: 109.3, sau: 36.4 }, '', {}],
  ['al_grouping.csv', { che: 8_703_405, ind: 1_407_563 }, '', {}],
  ['am_multiline.csv', { bra: 1204.25, civ: 12.5 }, '', {}],
  ['an_brackets.csv', { geo: 4, abw: 1, cod: 99, fra: 68 }, '', { 'Georgia (US)': 'part' }],
  ['o_negative.csv', { ukr: -28.8, chn: 5.2 }, '', {}],
  ['r5_title.csv', { deu: 5, fra: 7, pol: 9 }, '', {}],
  ['t_vietnamese.csv', { rus: 144, deu: 83, bel: 12 }, '', {}],
  ['euckr.csv', {}, '', {}],
  ['sjis.csv', {}, '', {}],
  ['utf16.csv', {}, '', {}],
  ['q_quotes.csv', {}, '', {}],
  ['w_years.csv', {}, '', {}],
] as const)('%s', async (file, values, period, left) => {
  const plain = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      typeof value === 'string' && value.endsWith('%') ? Number(value.slice(0, -1)) : value,
    ]),
  );
  expect(await read(file)).toMatchObject({ values: plain, period, left });
});

it.each(['h_ambiguous.csv', 'h2_mixed.csv'])('%s asks for the decimal sign', async (file) =>
  expect((await read(file)).choice.decimal).toBeNull(),
);

it('answers of a class ask what several rows of a country are, and can be counted', async () => {
  expect((await read('k_googleforms.csv')).choice.combine).toBeNull();
  expect((await read('k_googleforms.csv', { combine: 'count' })).values).toMatchObject({ deu: 6, pol: 3 });
});
