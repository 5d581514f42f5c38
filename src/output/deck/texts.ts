import type PptxGenJS from 'pptxgenjs';
import { dirOf, type Locale } from '../../i18n/locales.ts';
import { GROUND } from '../../scene/palette.ts';
import { INKS } from '../inks.ts';
import { plain } from '../markup.ts';
import { textWidth } from '../measure.ts';
import { WIDTH, type Line } from '../sheet.ts';

/** Inches and points (1/72 inch) to a unit of a slide 1920 wide. */
export const INCH = 40 / 3 / WIDTH;
export const POINT = INCH * 72;

export const hex = (color: string): string => color.slice(1).toUpperCase();

/** The shape in whose place the map is put. */
export const PLACEHOLDER = 'map-here';

/** The ground is that of the sea; the title is a real one, so that outline and screen reader know it. */
export const MASTER = {
  title: 'MAP',
  background: { color: hex(GROUND.sea.light) },
  objects: [
    {
      placeholder: {
        options: {
          name: 'title',
          type: 'title',
          x: 44 * INCH,
          y: 30 * INCH,
          w: 1832 * INCH,
          h: 62 * INCH,
          fontSize: 46 * POINT,
          bold: true,
          color: hex(INKS.text.light),
          align: 'left',
          valign: 'middle',
          margin: 0,
        },
        text: '',
      },
    },
  ],
} satisfies PptxGenJS.SlideMasterProps;

/** The title, as high as its lines; smaller where it takes several. */
export function addTitle(slide: PptxGenJS.Slide, title: string, lines: readonly Line[], locale: Locale) {
  const isMirrored = dirOf(locale) === 'rtl';
  slide.addText(plain(title), {
    placeholder: 'title',
    h: Math.max(1, lines.length) * 61 * INCH,
    lang: locale,
    ...(isMirrored && { align: 'right', rtlMode: true }),
  });
}

/** Each line as a box of its own, as wide as its words, that no other font breaks in two. */
export function addLines(slide: PptxGenJS.Slide, lines: readonly Line[], locale: Locale) {
  for (const { x, y, size, runs, href, english } of lines) {
    const isMirrored = dirOf(locale) === 'rtl';
    const width = textWidth(runs.map(({ text }) => text).join(''), size) * 1.08;
    slide.addText(
      runs.map(({ text, bold, soft }) => ({
        text: plain(text),
        options: {
          bold: bold === true,
          color: hex(soft ? INKS.soft.light : INKS.text.light),
          ...(href !== undefined && { hyperlink: { url: href } }),
        },
      })),
      {
        x: (isMirrored ? WIDTH - x - width : x) * INCH,
        y: (y - size) * INCH,
        w: width * INCH,
        h: size * 1.3 * INCH,
        fontSize: size * POINT,
        margin: 0,
        valign: 'middle',
        wrap: false,
        align: isMirrored ? 'right' : 'left',
        rtlMode: isMirrored && !english,
        lang: english ? 'en' : locale,
      },
    );
  }
}
