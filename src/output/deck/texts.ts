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
export const masterFor = (locale: Locale) =>
  ({
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
            align: dirOf(locale) === 'rtl' ? 'right' : 'left',
            valign: 'middle',
            margin: 0,
          },
          text: '',
        },
      },
    ],
  }) satisfies PptxGenJS.SlideMasterProps;

/** Adds a slide with its title, as high as the title has lines. */
export function addSlide(pptx: PptxGenJS, title: string, lines: number, locale: Locale): PptxGenJS.Slide {
  const slide = pptx.addSlide({ masterName: masterFor(locale).title });
  slide.addText([{ text: plain(title), options: { rtlMode: dirOf(locale) === 'rtl' } }], {
    placeholder: 'title',
    h: lines * 61 * INCH,
    lang: locale,
  });
  return slide;
}

/** Each line as a box of its own, as wide as its words, that no other font breaks in two. */
export function addLines(slide: PptxGenJS.Slide, lines: readonly Line[], locale: Locale) {
  const isMirrored = dirOf(locale) === 'rtl';
  for (const { x, y, size, runs, href, english, isCentered } of lines) {
    const width = textWidth(runs.map(({ text }) => text).join(''), size) * 1.08;
    const align = isCentered ? 'center' : isMirrored ? 'right' : 'left';
    const left = isCentered ? x - width / 2 : isMirrored ? WIDTH - x - width : x;
    slide.addText(
      runs.map(({ text, bold, soft }) => ({
        text: plain(text),
        options: {
          bold: bold === true,
          rtlMode: isMirrored && !english,
          align,
          color: hex(soft ? INKS.soft.light : INKS.text.light),
          ...(href !== undefined && { hyperlink: { url: href } }),
        },
      })),
      {
        x: left * INCH,
        y: (y - size) * INCH,
        w: width * INCH,
        h: size * 1.3 * INCH,
        fontSize: size * POINT,
        margin: 0,
        valign: 'middle',
        wrap: false,
        align,
        lang: english ? 'en' : locale,
      },
    );
  }
}
