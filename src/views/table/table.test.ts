import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { en } from '../../i18n/en.ts';
import { en as own } from '../../i18n/table/en.ts';
import { choices, EVERYTHING, filtered, fitted } from './filter.ts';
import { csvOf, TABLES, type TableName } from '../../output/rows.ts';
import type { Row } from './model.ts';
import { SHEETS } from './sheets.ts';
import { sorted, turned } from './sort.ts';

const { atlas } = compiled;
const words = { ...en, table: { ...en.table, ...own } };
const sheet = (name: TableName) => SHEETS[name](atlas, words);
const countries = sheet('countries');
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
const cell = (rows: readonly Row[], id: string, at: number) =>
  rows.find((row) => row.id === id)?.cells[at]?.text;

describe('the rows', () => {
  it.each(TABLES)('of %s fill every cell with words and never say zero', (name) => {
    const { columns, rows } = sheet(name);
    expect(rows.length).toBeGreaterThan(4);
    for (const { id, cells } of rows) {
      expect([id, cells.length]).toEqual([id, columns.length]);
      for (const { text } of cells) {
        expect([id, text.trim().length > 0]).toEqual([id, true]);
        if (name !== 'claims') expect([id, /\b0\b/.test(text)]).toEqual([id, false]);
      }
    }
  });

  it.each(TABLES)('of %s lead to ids that are known', (name) => {
    for (const { cells } of sheet(name).rows)
      for (const { to } of cells) if (to !== undefined) expect(Object.hasOwn(atlas.reach, to)).toBe(true);
  });

  it('say of what kind a number is', () => {
    expect(cell(countries.rows, 'rus', 3)).toBe('at least 7');
    expect(cell(countries.rows, 'ken', 3)).toBe('about 2');
    expect(cell(countries.rows, 'ind', 3)).toBe('no number');
    expect(cell(countries.rows, 'mmr', 3)).toBe('not mentioned');
    expect(cell(countries.rows, 'chn', 3)).toBe('no number');
  });

  it('quote the article verbatim', () => {
    const { sections } = atlas;
    const texts = sections.flatMap(({ headings, paragraphs }) => [...headings, ...paragraphs.flat()]);
    for (const { cells } of sheet('claims').rows) {
      const quote = cells.find(({ quoted }) => quoted);
      expect(texts.find(({ id }) => id === quote?.to)?.text).toContain(quote?.text);
    }
  });

  it('tell for which regions no total is given', () => {
    expect(sheet('figures').notes).toEqual(['Asia: no total given', 'Developed countries: no total given']);
  });
});

describe('the order', () => {
  const parties = (down: boolean) => sorted(countries.rows, { at: 3, down });
  it('goes up and down by number, with what has none last both ways', () => {
    expect(parties(true)[0]?.id).toBe('rus');
    expect(parties(false)[0]?.cells[3]?.key).toBe(1);
    for (const rows of [parties(true), parties(false)]) {
      const said = rows.map(({ cells }) => cells[3]?.key !== undefined);
      expect(said.lastIndexOf(true)).toBe(said.indexOf(false) - 1);
    }
  });

  it('puts accents where a reader looks for them, and loses no row', () => {
    const names = sorted(countries.rows, { at: 0, down: false }).map(({ cells }) => cells[0]?.text);
    expect(names.slice(0, 3)).toEqual(['Afghanistan', 'Åland Islands', 'Albania']);
    expect(new Set(names).size).toBe(countries.rows.length);
  });

  it('keeps the order of the article where none is asked for', () => {
    const { rows } = sheet('claims');
    expect(sorted(rows, null)).toBe(rows);
    expect(ids(sorted(rows, { at: 6, down: false }))[0]).toBe(ids(rows).find((id) => id === 'page-2014'));
  });

  it('turns when the same column is pressed again', () => {
    const first = turned(null, 2);
    expect(first).toEqual({ at: 2, down: false });
    expect(turned(first, 2)).toEqual({ at: 2, down: true });
    expect(turned(turned(first, 2), 2)).toEqual(first);
    expect(turned(first, 1)).toEqual({ at: 1, down: false });
  });
});

describe('the filter', () => {
  const find = (text: string) => ids(filtered(countries.rows, { ...EVERYTHING, text }));
  it('finds by the beginnings of words, whatever the case and the accents, and by other names', () => {
    expect(find('')).toHaveLength(countries.rows.length);
    expect(find('COTE')).toEqual(['civ']);
    expect(find('burma')).toEqual(['mmr']);
    expect(find('ROK')).toEqual(['kor']);
    expect(find('land')).not.toContain('fin');
    expect(find('latin average')).toContain('bra');
    expect(find('no such word')).toEqual([]);
  });

  it('keeps a region, what stands outside of all, and a kind of evidence', () => {
    const region = filtered(countries.rows, { ...EVERYTHING, region: 'africa' });
    expect(region).toHaveLength(46);
    expect(ids(filtered(countries.rows, { ...EVERYTHING, region: 'none' }))).toContain('chn');
    const named = filtered(countries.rows, { ...EVERYTHING, region: 'developed', evidence: 'named' });
    expect(ids(named)).toContain('fra');
    expect(named.every(({ cells }) => cells[3]?.text.startsWith('at least'))).toBe(true);
  });

  it('lets go of what does not occur in another table', () => {
    const filter = { text: 'x', region: 'asia', evidence: 'none' } as const;
    expect(fitted(filter, choices(countries))).toEqual(filter);
    expect(fitted(filter, choices(sheet('figures')))).toEqual({ text: 'x', region: null, evidence: null });
  });
});

it.each(TABLES)('the CSV of %s is the published one, of the rows shown in their order', (name) => {
  const rows = sheet(name).rows.slice(1, 5).toReversed();
  const csv = csvParse(csvOf(atlas, name, rows));
  expect(csv.map(({ id }) => id)).toEqual(ids(rows));
});
