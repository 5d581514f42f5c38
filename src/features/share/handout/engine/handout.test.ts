import { describe, expect, it } from 'vitest';
import { compiled } from '../../../../compile/fixture.ts';
import { doAll } from '../../../../lib/turns.ts';
import { words as en } from '../../../../locales/en/page.ts';
import { words as shareWords } from '../../../../locales/en/share.ts';
import { words as tableWords } from '../../../../locales/en/table.ts';
import { encode } from '../../../../scene/encode.ts';
import type { ExportContext } from '../../image/page.ts';
import { printSections, sectionsToRead } from './article.ts';
import { blankSheet } from './blankSheet.ts';
import { printFigures } from './figures.ts';
import { bodyOf, innerOf, PAPERS, paperFor, paperSize, ORIENTATIONS, type PaperFormat } from './paper.ts';
import { isBroken } from '../../image/look.ts';
import { onPaper } from './paperMap.ts';
import { home } from '../../../../store/permalink.ts';
import { layers } from '../../../../store/params.ts';

const { atlas, world } = compiled;
const subject: ExportContext = { atlas, world, view: home(), words: en, shareWords, link: '' };
const SHEETS = PAPERS.flatMap((paper) => ORIENTATIONS.map((turn): PaperFormat => ({ paper, turn })));
/** The numbers drawn on a map, by the country that each is of. */
const drawnOn = (svg: string) =>
  [...svg.matchAll(/data-number="([^"]+)"[^>]*>(\d+)</g)].map(
    ([, id, number]) => [id, Number(number)] as const,
  );

describe('paper', () => {
  it('is as large as its name says, and turns', () => {
    expect(paperSize({ paper: 'a4', turn: 'landscape' })).toEqual({ width: 297, height: 210 });
    expect(paperSize({ paper: 'letter', turn: 'portrait' })).toEqual({ width: 215.9, height: 279.4 });
    for (const sheet of SHEETS) expect(bodyOf(sheet).height).toBeLessThan(innerOf(sheet).height);
  });

  it('is Letter where that is usual', () => {
    expect(['en-US', 'fr-CA', 'es-MX', 'en-GB', 'fr', 'zh-CN'].map(paperFor)).toEqual([
      'letter',
      'letter',
      'letter',
      'a4',
      'a4',
      'a4',
    ]);
  });

  it('tells every two swatches of a layer apart in grey, or by their texture; a disputed place by its border', () => {
    const grey = (color: string) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (const layer of layers()) {
      const drawn = [...encode(atlas, layer).values()].filter((one) => !isBroken(one));
      const swatches = [...new Map(drawn.map((one) => [one.id, onPaper(one)]))];
      swatches.forEach(([id, { paint }], at) => {
        for (const [other, { paint: next }] of swatches.slice(at + 1)) {
          const apart = Math.abs(grey(paint.light.fill) - grey(next.light.fill)) >= 25;
          const inks = [paint, next].map(({ light }) => light.ink);
          const differs = paint.texture !== next.texture || inks[0] !== inks[1];
          expect([layer, id, other, apart || differs]).toEqual([layer, id, other, true]);
        }
      });
    }
  });
});

describe.each<PaperFormat>([
  { paper: 'a4', turn: 'portrait' },
  { paper: 'letter', turn: 'landscape' },
])('a blank map on $paper, $turn', (sheet) => {
  it('numbers every country of a region once in its list, and draws the same numbers', () => {
    for (const { id, members } of atlas.regions) {
      const { list, main, details, width } = doAll(blankSheet(subject, members, sheet));
      expect(list.map(({ number }) => number)).toEqual(members.map((_, at) => at + 1));
      const drawn = new Map(
        [main, ...details.map(({ drawing }) => drawing)].flatMap(({ svg }) => drawnOn(svg)),
      );
      expect([id, Object.fromEntries(drawn)]).toEqual([
        id,
        Object.fromEntries(list.map((one) => [one.id, one.number])),
      ]);
      const high = main.height + Math.max(0, ...details.map(({ drawing }) => drawing.height));
      expect(high).toBeLessThan(bodyOf(sheet).height);
      expect(main.width).toBeLessThanOrEqual(width + 0.01);
    }
  }, 20_000);
});

describe('the article on paper', () => {
  it('is verbatim, marks what a country rests on, and numbers the links of each section from 1', () => {
    const [section] = printSections(atlas, sectionsToRead(atlas, 'fra'), 'fra', 'focus');
    const own = atlas.reach['fra']?.sentences ?? [];
    const printed = section?.paragraphs.flat() ?? [];
    expect(printed.filter(({ isMarked }) => isMarked).map(({ id }) => id)).toEqual(own);
    expect(section?.notes).toEqual(own);
    expect(printed.flatMap(({ note }) => note ?? [])).toEqual(own.map((_, at) => at + 1));
    const texts = atlas.sections.find(({ id }) => id === section?.id)?.paragraphs.flat();
    expect(printed.map(({ text }) => text)).toEqual(texts?.map(({ text }) => text.trim()));
  });
});

it('prints the totals with their qualifiers, and what is not given as such, never as zero', () => {
  const { tables, notes } = printFigures(atlas, ['asia', 'africa'], en, tableWords);
  const [totals, parties] = tables;
  expect(totals?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['Asia', 'no total given', 'no total given', '–', '3 parties'],
    ['Africa', 'over 70', 'over 40', 'August 2007', 'none named'],
  ]);
  expect(parties?.rows).toHaveLength(3);
  const numbers = tables.flatMap(({ rows }) => rows.flat().flatMap(({ note }) => note ?? []));
  expect([...new Set(numbers)].toSorted((a, b) => a - b)).toEqual(notes.map((_, at) => at + 1));
});
