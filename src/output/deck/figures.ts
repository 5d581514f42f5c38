import type PptxGenJS from 'pptxgenjs';
import { figureOf } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/types.ts';
import { dirOf } from '../../i18n/locales.ts';
import type { ShareWords } from '../../i18n/share/load.ts';
import type { TableWords } from '../../i18n/table/load.ts';
import type { Words } from '../../i18n/words.ts';
import { INKS } from '../inks.ts';
import { plain } from '../markup.ts';
import { cautionOf, sourceOf } from '../page.ts';
import { addLines, addSlide, hex, INCH, POINT } from './texts.ts';

/** Of the columns, in inches. */
const WIDTHS = [620, 404, 404, 404].map((units) => units * INCH);

/** What the totals are, and in which words they are told. */
interface Totals {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly shareWords: ShareWords;
  readonly tableWords: TableWords;
}

/** A slide with the printed totals of the regions as a native table. */
export function addFigures(pptx: PptxGenJS, { atlas, words, shareWords, tableWords }: Totals) {
  const { columns, noNumber } = tableWords;
  const isMirrored = dirOf(words.locale) === 'rtl';
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
  const slide = addSlide(pptx, shareWords.slides.figures, 1, words.locale);
  slide.addTable(
    rows.map((row, at) =>
      (isMirrored ? row.toReversed() : row).map((text) => ({
        text: plain(text),
        options: { bold: at === 0, align: isMirrored ? 'right' : 'left', rtlMode: isMirrored },
      })),
    ),
    {
      objectName: shareWords.slides.figures,
      x: 44 * INCH,
      y: 150 * INCH,
      colW: isMirrored ? WIDTHS.toReversed() : [...WIDTHS],
      rowH: 96 * INCH,
      fontSize: 30 * POINT,
      color: hex(INKS.text.light),
      fill: { color: 'FFFFFF' },
      border: { type: 'solid', pt: 0.75, color: hex(INKS.edge.light) },
      valign: 'middle',
      margin: [4, 10, 4, 10],
    },
  );
  const foot = [cautionOf(words), sourceOf(atlas)];
  addLines(
    slide,
    foot.map((text, at) => ({
      x: 44,
      y: 1010 + at * 25,
      size: 19,
      runs: [{ text, soft: true }],
      english: at === 1,
    })),
    words.locale,
  );
  slide.addNotes(plain([words.panel.noWorld, ...foot].join('\n')));
}
