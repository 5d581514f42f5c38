import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { words as en } from '../../locales/en/page.ts';
import { words as own } from '../../locales/en/table.ts';
import { choices, EVERYTHING, filtered, fitted } from './filter.ts';
import { csvOf, TABLES, type TableName } from '../../atlas/tables.ts';
import type { TableRow } from './model.ts';
import { TABLE_MODELS } from './models.ts';
import { sorted, turnedOrder } from './sort.ts';

const { atlas } = compiled;
const words = { ...en, table: { ...en.table, ...own } };
const sheet = (name: TableName) => TABLE_MODELS[name](atlas, words);
const countries = sheet('countries');
const ids = (rows: readonly TableRow[]) => rows.map(({ id }) => id);

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
    const said = (id: string, at: number) => {
      const { numeral = '', text } = countries.rows.find((row) => row.id === id)?.cells[at] ?? { text: '' };
      return `${numeral} ${text}`.trim();
    };
    expect(said('rus', 2)).toBe('7 or more named');
    expect(said('cub', 2)).toBe('1 named');
    expect(said('ken', 2)).toBe('≈ 2, average');
    expect(said('ind', 2)).toBe('mentioned, no number');
    expect(said('mmr', 2)).toBe('not mentioned');
    expect(said('chn', 2)).toBe('the subject');
    expect(said('fra', 3)).toContain('French Socialist Party, ');
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
  const parties = (down: boolean) => sorted(countries.rows, { at: 2, down }, 'en');
  it('goes up and down by number, with what has none last both ways', () => {
    expect(parties(true)[0]?.id).toBe('rus');
    expect(parties(false)[0]?.cells[2]?.key).toBe(1);
    for (const rows of [parties(true), parties(false)]) {
      const said = rows.map(({ cells }) => cells[2]?.key !== undefined);
      expect(said.lastIndexOf(true)).toBe(said.indexOf(false) - 1);
    }
  });

  it('puts accents where a reader looks for them, and loses no row', () => {
    const names = sorted(countries.rows, { at: 0, down: false }, 'en').map(({ cells }) => cells[0]?.text);
    expect(names.slice(0, 3)).toEqual(['Afghanistan', 'Åland Islands', 'Albania']);
    expect(new Set(names).size).toBe(countries.rows.length);
  });

  it('is that of the language', () => {
    const rowOf = (text: string) => ({
      id: text,
      of: [],
      region: undefined,
      evidence: [],
      strengths: [],
      cells: [{ text, key: text }],
    });
    const order = { at: 0, down: false };
    const ordered = (names: readonly string[], locale: 'en' | 'zh') =>
      ids(sorted(names.map(rowOf), order, locale));
    expect(ordered(['Zypern', 'Österreich', 'Oman'], 'en')).toEqual(['Oman', 'Österreich', 'Zypern']);
    expect(ordered(['中国', '阿根廷', '法国'], 'zh')).toEqual(['阿根廷', '法国', '中国']);
  });

  it('keeps the order of the article unless another is chosen', () => {
    const { rows } = sheet('claims');
    expect(sorted(rows, null, 'en')).toBe(rows);
    expect(ids(sorted(rows, { at: 6, down: false }, 'en'))[0]).toBe(
      ids(rows).find((id) => id === 'page-2014'),
    );
  });

  it('turns when the same column is pressed again', () => {
    const first = turnedOrder(null, 2);
    expect(first).toEqual({ at: 2, down: false });
    expect(turnedOrder(first, 2)).toEqual({ at: 2, down: true });
    expect(turnedOrder(turnedOrder(first, 2), 2)).toEqual(first);
    expect(turnedOrder(first, 1)).toEqual({ at: 1, down: false });
  });
});

describe('the filter', () => {
  const find = (text: string) => ids(filtered(countries.rows, { ...EVERYTHING, rows: text }));
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
    expect(named.every(({ cells }) => cells[2]?.numeral !== undefined)).toBe(true);
  });

  it('keeps a wording, of countries, parties and claims alike', () => {
    const worded = (name: TableName) => filtered(sheet(name).rows, { ...EVERYTHING, wording: 'interest' });
    expect(ids(worded('countries'))).toContain('deu');
    expect(worded('parties').length).toBeGreaterThan(0);
    expect(worded('claims').length).toBeGreaterThanOrEqual(worded('parties').length);
    expect(choices(sheet('figures')).wordings).toEqual([]);
  });

  it('lets go of what does not occur in another table', () => {
    const filter = { rows: 'x', region: 'asia', evidence: 'none', wording: 'close' } as const;
    expect(fitted(filter, choices(countries))).toEqual(filter);
    expect(fitted(filter, choices(sheet('figures')))).toEqual({ ...EVERYTHING, rows: 'x' });
  });
});

it.each(TABLES)('the CSV of %s is the published one, of the rows shown in their order', (name) => {
  const rows = sheet(name).rows.slice(1, 5).toReversed();
  const csv = csvParse(csvOf(atlas, name, rows));
  expect(csv.map(({ id }) => id)).toEqual(ids(rows));
});
