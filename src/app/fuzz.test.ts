import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../atlas/cite.ts';
import { toCsv } from '../atlas/rows.ts';
import { compiled } from '../compile/fixture.ts';
import { cleanText, element, escapeXml } from '../lib/markup.ts';
import { admit, format, parse, readPlace, type Patch } from '../store/permalink.ts';
import { PREFERENCES } from '../ui/preferences.ts';
import {
  check,
  expectValid,
  guardPrototypes,
  KEYS,
  PATIENCE,
  query,
  record,
  runEarly,
  storedPreference,
  text,
} from './fixture.ts';

const { atlas } = compiled;
guardPrototypes();

describe('whatever arrives, a view comes out valid:', () => {
  it(
    'any link',
    () =>
      check(query, (link) => {
        expectValid(parse(link, atlas));
        expectValid(parse(readPlace(link, atlas).at, atlas));
      }),
    PATIENCE,
  );

  it(
    'any patch, upon any view',
    () =>
      check(fc.tuple(query, record(KEYS)), ([from, patch]) => {
        const view = parse(from, atlas);
        expectValid(admit(view, patch as Patch, atlas));
      }),
    PATIENCE,
  );

  it(
    'any storage and any link before the first paint',
    () => {
      const allowed: Readonly<Record<string, readonly string[]>> = {
        ...PREFERENCES,
        embed: ['map', 'panel'],
      };
      return check(fc.tuple(storedPreference, query), ([kept, search]) => {
        for (const [name, set] of Object.entries(runEarly(kept, search)))
          expect(allowed[name]).toContain(set);
      });
    },
    PATIENCE,
  );
});

describe('whatever a text holds,', () => {
  it(
    'a spreadsheet reads it as a text, and gets it whole',
    () =>
      check(text, (cell) => {
        const field = { name: 'x', type: 'string', about: '' } as const;
        const csv = toCsv({ name: 'x', title: 'x', fields: [field, field], rows: [[cell, 1]] });
        const [, [read = '', one] = []] = csvParseRows(csv);
        expect(one).toBe('1');
        expect(read).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect([cell, `'${cell}`]).toContain(read);
      }),
    PATIENCE,
  );

  it(
    'SVG holds it as a text, without what turns others around',
    () =>
      check(text, (words) => {
        const written = escapeXml(words);
        expect(written).not.toMatch(/[<>"\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|&(?!(?:amp|lt|gt|quot);)/);
        expect(written).not.toMatch(/\p{Cs}/u);
        const back = written
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        expect(back).toBe(cleanText(words));
        expect(element('text', { title: words }, written)).toMatch(
          /^<text title="[^"<]*"(?:\/>|>[^<]*<\/text>)$/,
        );
      }),
    PATIENCE,
  );

  it(
    'a citation stays one entry, whatever place it names',
    () =>
      check(query, (link) => {
        const entry = cite(
          atlas.source,
          'atlas',
          'bibtex',
          `https://atlas.example/${format(parse(link, atlas))}`,
          '2026-08-05',
        );
        expect(entry.split('{').length).toBe(entry.split('}').length);
        expect(entry.split('\n')).toHaveLength(6);
      }),
    PATIENCE,
  );
});
