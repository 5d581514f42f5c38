import { dirOf, type Locale } from '../../../locales/locales.ts';
import { element, escapeXml } from '../../../lib/markup.ts';
import { GROUND } from '../../../scene/palette.ts';
import { TEXT_INKS } from '../image/inks.ts';
import { solid } from './colors.ts';
import { frame, named, POINT, type NextId, type SlideBox } from './shape.ts';

/** A run of words that are written alike. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly soft?: boolean;
  /** The color of the underline, for chosen text. */
  readonly marked?: boolean;
  /** The id of the relation that it leads to. */
  readonly link?: string;
  readonly color?: string;
}

/** A paragraph, in a box of its own. */
export interface Paragraph {
  readonly name: string;
  readonly box: SlideBox;
  /** Points. */
  readonly size: number;
  readonly runs: readonly Run[];
  readonly align?: 'start' | 'middle' | 'end';
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Words of the article, which are English in every language. */
  readonly english?: boolean;
  /** True if it has the typeface of titles. */
  readonly isSerif?: boolean;
  /** True if it is one line, without breaks. */
  readonly isLine?: boolean;
  /** The opacity of the ground behind it, where it has one. */
  readonly ground?: number;
}

/** The language tags of the interface's languages, as PowerPoint has them. */
const TAGS: Readonly<Record<Locale, string>> = {
  en: 'en-US',
  zh: 'zh-CN',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  ar: 'ar-SA',
};

export const langOf = (locale: Locale, english = false): string => TAGS[english ? 'en' : locale];

/** Writes a run with its properties, in the order of the schema. */
function runOf(run: Run, size: number, lang: string, isSerif: boolean): string {
  const { text, bold, soft, marked, link, color } = run;
  return element(
    'a:r',
    {},
    element(
      'a:rPr',
      { lang, sz: Math.round(size * 100), b: bold ? 1 : undefined, u: marked ? 'sng' : undefined, dirty: 0 },
      solid(color ?? (soft ? TEXT_INKS.soft.light : TEXT_INKS.text.light)),
      marked ? element('a:uFill', {}, solid(TEXT_INKS.ring.light)) : '',
      isSerif ? element('a:latin', { typeface: '+mj-lt' }) : '',
      link === undefined ? '' : element('a:hlinkClick', { 'r:id': link }),
    ),
    element('a:t', {}, escapeXml(text)),
  );
}

/** Writes a paragraph of runs, aligned in the reading direction of its language. */
export function paragraphXml(paragraph: Omit<Paragraph, 'name' | 'box'>, locale: Locale): string {
  const { size, runs, english = false, isSerif = false, align = 'start' } = paragraph;
  const isMirrored = dirOf(locale) === 'rtl' && !english;
  const isPageMirrored = dirOf(locale) === 'rtl';
  const ends = isPageMirrored ? 'l' : 'r';
  const starts = isMirrored ? 'r' : 'l';
  const side = align === 'middle' ? 'ctr' : align === 'start' ? starts : ends;
  const lang = langOf(locale, english);
  return element(
    'a:p',
    {},
    element('a:pPr', { algn: side, rtl: isMirrored ? 1 : 0 }),
    ...runs.map((run) => runOf(run, size, lang, isSerif)),
  );
}

/** Writes a text box. */
export function textBox(next: NextId, paragraph: Paragraph, locale: Locale): string {
  const { name, box, anchor = 't', isLine = false, ground } = paragraph;
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, named(next, name, ''), element('p:cNvSpPr', { txBox: 1 }), element('p:nvPr', {})),
    element(
      'p:spPr',
      {},
      frame(box),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
      ground === undefined ? '<a:noFill/>' : solid(GROUND.sea.light, ground),
    ),
    element(
      'p:txBody',
      {},
      element(
        'a:bodyPr',
        { wrap: isLine ? 'none' : 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor },
        '<a:noAutofit/>',
      ),
      element('a:lstStyle', {}),
      paragraphXml(paragraph, locale),
    ),
  );
}

/** The title of a slide, in the place that its layout keeps for it. */
export function titleBox(next: NextId, title: string, box: SlideBox, size: number, locale: Locale): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(next, 'Title', ''),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', { type: 'title' })),
    ),
    element('p:spPr', {}, frame(box)),
    element(
      'p:txBody',
      {},
      element('a:bodyPr', {}, '<a:normAutofit/>'),
      element('a:lstStyle', {}),
      paragraphXml({ size, runs: [{ text: title, bold: true }], isSerif: true }, locale),
    ),
  );
}

/** Units of a slide that a line of letters of so many points takes. */
export const lineHeight = (points: number): number => points * POINT * 1.22;
