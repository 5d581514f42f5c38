import { FRAME } from '../../../geo/frame.ts';
import type { LegendGroup } from '../../../text/legend.ts';
import type { Swatch } from '../../../scene/encode.ts';
import { textWidth, wrap } from './measure.ts';

/** A line of text: its words, each written in its own way. `x` is where it begins, `y` its baseline. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly runs: readonly { readonly text: string; readonly bold?: boolean; readonly soft?: boolean }[];
  /** Its target. */
  readonly href?: string;
  /** English words in any language. */
  readonly english?: boolean;
  /** True if `x` is its middle; then it is not mirrored. */
  readonly isCentered?: boolean;
}

/** A field of a swatch's paint. */
export interface SwatchField {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly swatch: Swatch;
}

/** The layout of a picture or a slide, before it becomes SVG or shapes, in units of a width of 1920. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly title: readonly TextLine[];
  readonly lines: readonly TextLine[];
  readonly fields: readonly SwatchField[];
  /** The position of the map's frame, and the size of its unit. */
  readonly map: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface Text {
  readonly title: string;
  /** Below the title. */
  readonly notes: readonly string[];
  readonly legend: readonly LegendGroup[];
  readonly foot: readonly { readonly text: string; readonly href?: string; readonly english?: boolean }[];
}

export const WIDTH = 1920;
/** The height of a slide of 16:9; a picture as shown is as high as it needs to be. */
export const SLIDE_HEIGHT = 1080;
const EDGE = 44;
const INNER = WIDTH - 2 * EDGE;
const SIZES = { title: 46, note: 26, legend: 22, foot: 19 } as const;
const FIELD = { width: 46, height: 28, gap: 9, after: 17 } as const;
/** Units between groups, from entry to entry below it, and up to which a heading is not broken. */
const GROUP = { gap: 28, row: 38, unbroken: 245 } as const;
const LEADING = 1.32;

/** Sets title, map, legend and foot one below the other. On a slide the map takes what height is left. */
export function layOutPage(text: Text, height?: number): PageLayout {
  const title = paragraph([text.title], SIZES.title, EDGE, EDGE - 8, { bold: true });
  const notes = paragraph(text.notes, SIZES.note, EDGE, title.bottom + 2, { soft: true });
  const top = notes.bottom + 14;
  const foot = text.foot.map(({ text: words, ...more }) => ({
    more,
    lines: wrap(words, SIZES.foot, INNER),
  }));
  const footHeight = foot.flatMap(({ lines }) => lines).length * SIZES.foot * LEADING;
  const legend = setLegend(text.legend);
  const below = legend.height + 20 + footHeight + EDGE / 2;
  const room = height === undefined ? FRAME.height : height - top - below - 16;
  const scale = Math.min(1, room / FRAME.height);
  const end = height ?? top + FRAME.height + 16 + below;
  const legendTop = end - below;
  let y = legendTop + legend.height + 20;
  const footLines = foot.flatMap(({ more, lines }) =>
    lines.map((words): TextLine => {
      y += SIZES.foot * LEADING;
      return { x: EDGE, y, size: SIZES.foot, runs: [{ text: words, soft: true }], ...more };
    }),
  );
  const moved = <T extends { readonly x: number; readonly y: number }>(one: T): T => ({
    ...one,
    x: one.x + EDGE,
    y: one.y + legendTop,
  });
  return {
    width: WIDTH,
    height: Math.round(end),
    title: title.lines,
    lines: [...notes.lines, ...legend.lines.map(moved), ...footLines],
    fields: legend.fields.map(moved),
    map: { x: (WIDTH - FRAME.width * scale) / 2, y: top, scale },
  };
}

function paragraph(
  texts: readonly string[],
  size: number,
  x: number,
  top: number,
  look: { readonly bold?: boolean; readonly soft?: boolean },
) {
  let bottom = top;
  const lines = texts
    .flatMap((text) => wrap(text, size, INNER))
    .map((text): TextLine => {
      bottom += size * LEADING;
      return { x, y: bottom - size * 0.3, size, runs: [{ text, ...look }] };
    });
  return { lines, bottom };
}

/** Places groups side by side while they fit; the entries of a long group are in columns. */
function setLegend(groups: readonly LegendGroup[]) {
  const lines: TextLine[] = [];
  const fields: SwatchField[] = [];
  let [x, top, height] = [0, 0, 0];
  for (const group of groups) {
    const set = setGroup(group);
    if (x > 0 && x + set.width > INNER) [x, top] = [0, height + 14];
    const [dx, dy] = [x, top];
    lines.push(...set.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })));
    fields.push(...set.fields.map((field) => ({ ...field, x: field.x + dx, y: field.y + dy })));
    x += set.width + GROUP.gap;
    height = Math.max(height, top + set.height);
  }
  return { lines, fields, height };
}

function setGroup({ kind, name, heading, rows }: LegendGroup) {
  const size = SIZES.legend;
  const entries = rows.map(({ entry, label, count }) => {
    // The subject needs no count.
    const text = label === '' && kind !== 'home' ? count : label;
    return { entry, text, width: FIELD.width + FIELD.gap + textWidth(text, size) };
  });
  const widest = Math.max(...entries.map(({ width }) => width));
  const inRow = entries.reduce((sum, { width }) => sum + width + FIELD.after, -FIELD.after);
  const columns = inRow <= INNER ? entries.length : Math.max(1, Math.floor(INNER / (widest + FIELD.after)));
  const unbroken = textWidth(heading, size) * 1.06;
  const width = Math.min(
    INNER,
    Math.max(columns === entries.length ? inRow : INNER, Math.min(unbroken, GROUP.unbroken)),
  );
  const bold = wrap(name, size * 1.04, width).length;
  const headings = wrap(heading, size * 1.04, width);
  const lines: TextLine[] = headings.map((text, at) => ({
    x: 0,
    y: size + at * size * LEADING,
    size,
    runs: headingRuns(text, at === 0 ? name : '', at < bold),
  }));
  const fields: SwatchField[] = [];
  const start = headings.length * size * LEADING + 8;
  let x = 0;
  entries.forEach(({ entry, text, width: own }, at) => {
    const column = at % columns;
    if (column === 0) x = 0;
    const y = start + Math.floor(at / columns) * GROUP.row;
    fields.push({ x, y, width: FIELD.width, height: FIELD.height, swatch: entry });
    if (text !== '') lines.push({ x: x + FIELD.width + FIELD.gap, y: y + size, size, runs: [{ text }] });
    x += (columns === entries.length ? own : widest) + FIELD.after;
  });
  return { lines, fields, width, height: start + Math.ceil(entries.length / columns) * GROUP.row };
}

/** Makes the name of a group bold, but not its description. */
function headingRuns(text: string, name: string, isName: boolean): TextLine['runs'] {
  if (name !== '' && text.startsWith(name)) {
    const rest = text.slice(name.length);
    return [{ text: name, bold: true }, ...(rest === '' ? [] : [{ text: rest, soft: true }])];
  }
  return [isName ? { text, bold: true } : { text, soft: true }];
}
