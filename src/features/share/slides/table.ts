import { figureOf } from '../../../atlas/lookup.ts';
import { sourceOf } from '../../../atlas/sourceLine.ts';
import { dirOf } from '../../../locales/locales.ts';
import type { TableWords } from '../../../locales/table.ts';
import { element } from '../../../lib/markup.ts';
import { TEXT_INKS } from '../image/inks.ts';
import { cautionOf, type ExportContext } from '../image/page.ts';
import { solid } from './colors.ts';
import { SAME_COLORS, treeOf } from './masters.ts';
import { ROOT, XML } from './names.ts';
import { notesXml } from './notes.ts';
import type { SlidePart } from './package.ts';
import { createIds, emu, frame, group, named } from './shape.ts';
import { paragraphXml, textBox, titleBox } from './text.ts';

/** Units of a slide: its columns, its rows, and where the table stands. */
const WIDTHS = [620, 390, 390, 364] as const;
const ROW = 92;
const AT = { x: 78, y: 170 } as const;
const SIZE = 16;

const BORDERS = ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB']
  .map((name) => element(name, { w: 9525 }, solid(TEXT_INKS.edge.light)))
  .join('');

/** A slide with the printed totals of the regions as a native table. */
export function figuresSlide(
  { atlas, words, shareWords }: Pick<ExportContext, 'atlas' | 'words' | 'shareWords'>,
  { columns, noNumber }: TableWords,
): SlidePart {
  const { locale } = words;
  const isMirrored = dirOf(locale) === 'rtl';
  const rows = [
    [columns.region, columns.parties, columns.countries, columns.date],
    ...atlas.regions.map(({ id, name }) => {
      const figure = figureOf(atlas, id);
      if (!figure) return [name, words.noTotal, words.noTotal, '–'];
      const { parties, countries, date } = figure;
      return [
        name,
        words.amount(parties),
        countries ? words.amount(countries) : noNumber,
        words.timeline.date(date),
      ];
    }),
  ];
  const next = createIds();
  const title = shareWords.slides.figures;
  const box = { ...AT, width: WIDTHS.reduce((sum, width) => sum + width, 0), height: rows.length * ROW };
  const cell = (text: string, isHead: boolean) =>
    element(
      'a:tc',
      {},
      element(
        'a:txBody',
        {},
        element('a:bodyPr', {}),
        element('a:lstStyle', {}),
        paragraphXml({ size: SIZE, runs: [{ text, bold: isHead }] }, locale),
      ),
      element('a:tcPr', { anchor: 'ctr' }, BORDERS, '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>'),
    );
  const table = element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      named(next, title, title),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      element('p:nvPr', {}),
    ),
    frame(box, 'p:xfrm'),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
        element(
          'a:tbl',
          {},
          element('a:tblPr', { rtl: isMirrored ? 1 : 0, firstRow: 1 }),
          element('a:tblGrid', {}, ...WIDTHS.map((width) => element('a:gridCol', { w: emu(width) }))),
          ...rows.map((row, at) =>
            element('a:tr', { h: emu(ROW) }, ...row.map((text) => cell(text, at === 0))),
          ),
        ),
      ),
    ),
  );
  const foot = [cautionOf(words), sourceOf(atlas)];
  const footAt = { x: AT.x, y: 900, width: box.width, height: 130 };
  const lines = foot
    .map((text, at) =>
      textBox(
        next,
        {
          name: shareWords.slides.source,
          box: { ...footAt, y: footAt.y + at * 64, height: 64 },
          size: 14,
          runs: [{ text, soft: true }],
          english: at === 1,
        },
        locale,
      ),
    )
    .join('');
  const shapes =
    titleBox(next, title, { x: AT.x, y: 44, width: box.width, height: 96 }, 36, locale) +
    table +
    group({ next, name: shareWords.slides.source, alt: '' }, footAt, lines);
  return {
    xml: XML + element('p:sld', ROOT, element('p:cSld', {}, treeOf(shapes)), SAME_COLORS),
    notes: notesXml([words.panel.noWorld, ...foot], locale),
    links: new Map(),
  };
}
