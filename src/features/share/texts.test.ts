import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../atlas/rows.ts';
import { compiled } from '../../compile/fixture.ts';
import { words as en } from '../../locales/en/page.ts';
import { cite, sentencesFor, STYLES, WORKS } from '../../atlas/cite.ts';
import { TABLES } from '../../atlas/tables.ts';
import { quoteOf } from './cite/quoteOf.ts';
import { viewTable, toJson } from './data/rows.ts';

const { atlas } = compiled;
const LINK = 'https://atlas.example/?focus=fra_&x=1%20';

describe('citations', () => {
  it('name work, publisher and year, or the address and the day it was seen', () => {
    for (const style of STYLES) {
      const article = cite(atlas.source, 'article', style, LINK, '2026-08-05');
      expect(article).toContain('Zhong');
      expect(article).toContain('China Intercontinental Press');
      expect(article).toContain('2007');
      expect(article).not.toContain(LINK);
      const own = cite(atlas.source, 'atlas', style, LINK, '2026-08-05');
      expect(own).toContain(LINK);
      expect(own).toMatch(/August 5, 2026|2026-08-05/);
    }
    expect(cite(atlas.source, 'article', 'apa', LINK, '2026-08-05')).toBe(
      "Current situation of CPC's international relations. (2007). In L. Zhong (Ed.), International relations of the Communist Party of China. China Intercontinental Press.",
    );
    expect(cite(atlas.source, 'article', 'bibtex', LINK, '2026-08-05')).toMatch(
      /^@incollection\{\w+,\n(  \w+ = \{.*\},?\n)+\}$/,
    );
  });

  it('are a record of RIS that ends', () => {
    for (const work of WORKS)
      expect(cite(atlas.source, work, 'ris', LINK, '2026-08-05')).toMatch(
        /^TY  - (CHAP|ELEC)\n([A-Z][A-Z0-9]  - .+\n)+ER  - $/,
      );
  });

  it('quote a sentence verbatim, with its place, its source and its link', () => {
    const [sentence = ''] = sentencesFor(atlas, 'fra');
    const quoted = quoteOf(atlas, sentence, en, LINK);
    expect(quoted).toContain('“Leaders from German Socialist Party, French Socialist Party');
    expect(quoted).toContain('(Developed countries, paragraph 2, sentence 2)');
    expect(quoted.endsWith(LINK)).toBe(true);
    expect(sentencesFor(atlas, 'africa.2.1')).toEqual(['africa.2.1']);
    expect(sentencesFor(atlas, null)).toEqual([]);
  });
});

describe('rows', () => {
  it('tell of every country what its shade says in the layer', () => {
    const named = csvParse(toCsv(viewTable(atlas, { focus: null, layer: 'named' }, en, 'countries')));
    expect(named).toHaveLength(atlas.countries.length);
    expect(named.find(({ id }) => id === 'bra')?.['shade']).toBe('Mentioned, but no party is named.');
    const parties = csvParse(toCsv(viewTable(atlas, { focus: null, layer: 'parties' }, en, 'countries')));
    expect(parties.find(({ id }) => id === 'bra')?.['shade']).toMatch(/^About 3 parties, on average\./);
  });

  it('are those of what is in focus', () => {
    const count = (focus: string, name: (typeof TABLES)[number]) =>
      viewTable(atlas, { focus, layer: 'parties' }, en, name).rows.length;
    expect(count('fra', 'countries')).toBe(1);
    expect(count('rus', 'parties')).toBe(7);
    expect(count('africa', 'countries')).toBe(atlas.reach['africa']?.countries.length);
    expect(count('africa', 'figures')).toBe(1);
    expect(count('rus-yabloko', 'parties')).toBe(1);
  });

  it('leave out of JSON what is not said', () => {
    for (const name of TABLES) {
      const table = viewTable(atlas, { focus: null, layer: 'parties' }, en, name);
      const json = JSON.parse(toJson(atlas, table, LINK)) as {
        rows: Record<string, unknown>[];
        link: string;
      };
      expect(json.link).toBe(LINK);
      expect(json.rows).toHaveLength(table.rows.length);
      expect(
        json.rows.flatMap((row) => Object.values(row)).filter((cell) => cell === '' || cell === null),
      ).toEqual([]);
    }
    const table = viewTable(atlas, { focus: 'lby', layer: 'parties' }, en, 'countries');
    const { rows } = JSON.parse(toJson(atlas, table, LINK)) as { rows: object[] };
    expect(rows[0]).not.toHaveProperty('value');
  });

  it('keep a text a text where a spreadsheet would run it', () => {
    const of = (cell: string | number) =>
      toCsv({ name: 'x', title: 'x', fields: [{ name: 'x', type: 'string', about: '' }], rows: [[cell]] });
    for (const begin of ['=', '+', '-', '@', '\t', '\r']) expect(of(`${begin}1`)).toContain(`'${begin}1`);
    expect(of(-1)).toBe('x\r\n-1\r\n');
    expect(of('a,"b"')).toBe('x\r\n"a,""b"""\r\n');
  });
});

it.each(WORKS)('cites %s in each style differently', (work) => {
  expect(new Set(STYLES.map((style) => cite(atlas.source, work, style, LINK, '2026-08-05'))).size).toBe(
    STYLES.length,
  );
});
