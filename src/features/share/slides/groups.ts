import { TEXT_INKS } from '../image/inks.ts';
import { isBroken } from '../image/look.ts';
import type { ExportContext } from '../image/page.ts';
import { solid } from './colors.ts';
import type { SlideContent } from './content.ts';
import { fillFor } from './fills.ts';
import { LETTER_SIZES, type SlideLayout } from './layout.ts';
import { group, rectangle, type NextId, type SlideBox } from './shape.ts';
import { textBox, type Paragraph } from './text.ts';

/** The id of the relation to the view's own link. */
export const LINK = 'rIdLink';

/** Shapes as they are read: from the right in a mirrored language. */
export interface Side {
  readonly next: NextId;
  readonly subject: ExportContext;
  readonly mirror: (box: SlideBox) => SlideBox;
}

/** Draws the line below the title, and the text beside the map. */
export function slideWords(
  { finding, blocks, rules }: SlideLayout,
  found: string,
  { next, subject, mirror }: Side,
): string {
  const { locale } = subject.words;
  const write = (paragraph: Paragraph) => textBox(next, { ...paragraph, box: mirror(paragraph.box) }, locale);
  return [
    found === '' ? '' : write({ name: found, box: finding, size: LETTER_SIZES.finding, runs: [{ text: found, soft: true }] }), // prettier-ignore
    ...rules.map((box) =>
      rectangle(
        { next, name: 'Rule', alt: '', fill: solid(TEXT_INKS.ring.light), line: undefined },
        mirror(box),
      ),
    ),
    ...blocks.map(({ kind, runs, english, box, size }) =>
      write({ name: kind, box, size, runs, isSerif: kind === 'quote', ...(english && { english }) }),
    ),
  ].join('');
}

/** The fields of the legend and their words. */
export function legendGroup({ cells }: SlideLayout, { next, subject, mirror }: Side): string {
  if (cells.length === 0) return '';
  const { words } = subject;
  const shapes = cells.flatMap(({ swatches, label, fields, text }) => [
    ...swatches.flatMap(({ swatch, short }, at) => {
      const box = mirror(fields[at] ?? text);
      const line = {
        color: swatch.paint.light.line ?? TEXT_INKS.edge.light,
        weight: 0.75,
        isBroken: isBroken(swatch),
      };
      const name = words.mark(words.legend.title, short === '' ? label : words.mark(label, short));
      return [
        rectangle({ next, name, alt: name, fill: fillFor(swatch.paint), line }, box),
        ...(short === ''
          ? []
          : [textBox(next, { name: short, box, size: LETTER_SIZES.small, runs: [{ text: short, bold: true, color: '#ffffff' }], align: 'middle', anchor: 'ctr', isLine: true }, words.locale)]), // prettier-ignore
      ];
    }),
    textBox(next, { name: label, box: mirror(text), size: LETTER_SIZES.small, runs: [{ text: label }], anchor: 'ctr' }, words.locale), // prettier-ignore
  ]);
  return group({ next, name: words.legend.title, alt: '' }, mirror(around(cells.flatMap(({ fields, text }) => [...fields, text]))), shapes.join('')); // prettier-ignore
}

/** Draws the lines on whose account it is, its source and its link. */
export function footGroup(
  { foot }: SlideLayout,
  lines: SlideContent['foot'],
  { next, subject, mirror }: Side,
): string {
  const { source } = subject.shareWords.slides;
  const shapes = lines.map(({ text, href, english }, at) =>
    textBox(
      next,
      {
        name: source,
        box: mirror(foot[at] ?? { x: 0, y: 0, width: 1, height: 1 }),
        size: LETTER_SIZES.small,
        runs: [{ text, soft: true, ...(href !== undefined && { link: LINK }) }],
        ...(english && { english }),
      },
      subject.words.locale,
    ),
  );
  return group({ next, name: source, alt: '' }, mirror(around(foot)), shapes.join(''));
}

/** The box around some boxes. */
function around(boxes: readonly SlideBox[]): SlideBox {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
