import { textWidth, wrap } from '../image/measure.ts';
import { SLIDE_HEIGHT, WIDTH } from '../image/pageLayout.ts';
import { besideMap, placeCells, type LegendCell, type PlacedCell } from './cells.ts';
import type { TextBlock, SlideContent } from './content.ts';
import { POINT, type SlideBox } from './shape.ts';
import { lineHeight, type Run } from './text.ts';

/** Units of a slide: what stays free to the sides, and where title, map and foot end. */
const EDGE = 78;
const INNER = WIDTH - 2 * EDGE;
const TOP = 36;
const BOTTOM = SLIDE_HEIGHT - 30;
/** Letters of titles and quotes are wider than the measured ones; measured text has a tenth to spare. */
const SPARE = { serif: 1.18, sans: 1 } as const;
/** Points. */
export const LETTER_SIZES = { title: 43.5, leastTitle: 28, finding: 22, note: 18, cite: 14, head: 15, list: 15, small: 14 } as const; // prettier-ignore
const QUOTES = [21, 20, 19, 18] as const;
/** Units that the map takes beside words, between the two, and from the words to their rule. */
const BESIDE = { map: 942, gap: 48, rule: 34 } as const;
/** Units that a text takes, set in lines of a width. */
const heightOf = (text: string, points: number, width: number, spare: number = SPARE.sans) =>
  Math.max(1, wrap(text, points * POINT * spare, width).length) * lineHeight(points);

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
const sizeOfBlock = (kind: TextBlock['kind'], quote: number): number =>
  kind === 'quote' ? quote : LETTER_SIZES[kind];

export interface PlacedBlock extends TextBlock {
  readonly box: SlideBox;
  readonly size: number;
}

/** The positions of everything on a slide, in its units. */
export interface SlideLayout {
  readonly title: SlideBox & { readonly size: number };
  readonly finding: SlideBox;
  readonly map: SlideBox;
  readonly hasFrame: boolean;
  readonly blocks: readonly PlacedBlock[];
  /** The rule beside a quote. */
  readonly rules: readonly SlideBox[];
  /** The blocks that did not fit, for another slide. */
  readonly rest: readonly TextBlock[];
  readonly cells: readonly PlacedCell[];
  readonly foot: readonly SlideBox[];
}

function titleAt(title: string) {
  const wide = textWidth(title, POINT * SPARE.serif);
  const size = Math.min(LETTER_SIZES.title, Math.floor((2 * INNER) / wide) / 2);
  if (size >= LETTER_SIZES.leastTitle)
    return { x: EDGE, y: TOP, width: INNER, height: lineHeight(size), size };
  const least = LETTER_SIZES.leastTitle;
  return { x: EDGE, y: TOP, width: INNER, height: heightOf(title, least, INNER, SPARE.serif), size: least };
}

/** Blocks one below the other, as far as there is room. */
function placeBlocks(blocks: readonly TextBlock[], box: SlideBox, quote: number) {
  const placed: PlacedBlock[] = [];
  let y = box.y;
  for (const [at, block] of blocks.entries()) {
    const size = sizeOfBlock(block.kind, quote);
    const isQuoted = block.kind === 'quote' || block.kind === 'cite';
    const [x, width] = isQuoted ? [box.x + BESIDE.rule, box.width - BESIDE.rule] : [box.x, box.width];
    const spare = block.kind === 'quote' ? SPARE.serif : SPARE.sans;
    const height = heightOf(textOf(block.runs), size, width, spare);
    // A heading stays with its text.
    const next = block.kind === 'head' ? blocks[at + 1] : undefined;
    const after = next ? 6 + heightOf(textOf(next.runs), sizeOfBlock(next.kind, quote), box.width) : 0;
    if (y + height + after > box.y + box.height + 1) return { placed, rest: blocks.slice(at) };
    placed.push({ ...block, size, box: { x, y, width, height } });
    const isTight = block.kind === 'head' || (block.kind === 'quote' && blocks[at + 1]?.kind === 'cite');
    y += height + (isTight ? 6 : 22);
  }
  return { placed, rest: [] as readonly TextBlock[] };
}

/** Cuts a paragraph that is longer than a place where its words end. */
function split(block: TextBlock, box: SlideBox, size: number): [TextBlock, TextBlock] | undefined {
  const most = Math.floor(box.height / lineHeight(size));
  const lines = wrap(textOf(block.runs), size * POINT * SPARE.serif, box.width - BESIDE.rule);
  if (lines.length <= most || most < 1) return undefined;
  let left = lines.slice(0, most).join(' ').length;
  const [before, after]: [Run[], Run[]] = [[], []];
  for (const run of block.runs) {
    if (left >= run.text.length) before.push(run);
    else if (left > 0) {
      before.push({ ...run, text: run.text.slice(0, left) });
      after.push({ ...run, text: run.text.slice(left).trimStart() });
    } else after.push(run);
    left -= run.text.length;
  }
  return [
    { ...block, runs: before },
    { ...block, runs: after },
  ];
}

function column(blocks: readonly TextBlock[], box: SlideBox) {
  for (const quote of QUOTES) {
    const set = placeBlocks(blocks, box, quote);
    if (set.rest.length === 0) return set;
  }
  const least = QUOTES[QUOTES.length - 1] ?? 18;
  const set = placeBlocks(blocks, box, least);
  const [first] = blocks;
  if (set.placed.length > 0 || !first) return set;
  const halves = split(first, box, least);
  return halves
    ? { placed: placeBlocks([halves[0]], box, least).placed, rest: [halves[1], ...blocks.slice(1)] }
    : set;
}

/** Sets a slide. `hasMap` is false on the slide that takes what the one before had no room for. */
export function layOutSlide(content: SlideContent, cells: readonly LegendCell[], hasMap = true): SlideLayout {
  const title = titleAt(content.title);
  const findingTop = title.y + title.height + 4;
  const finding = {
    x: EDGE,
    y: findingTop,
    width: INNER,
    height: content.finding === '' ? 0 : heightOf(content.finding, LETTER_SIZES.finding, INNER),
  };
  const top = finding.y + finding.height + 22;
  const heights = content.foot.map(({ text }) => heightOf(text, LETTER_SIZES.small, INNER));
  let y = BOTTOM - heights.reduce((sum, height) => sum + height, 0);
  const foot = heights.map((height) => {
    const box = { x: EDGE, y, width: INNER, height };
    y += height;
    return box;
  });
  const footTop = (foot[0]?.y ?? BOTTOM) - 16;
  const own = hasMap ? cells : [];
  const beside = content.blocks.length === 0 ? besideMap(own, INNER, footTop - top) : null;
  const isBeside = beside !== null;
  const legend = beside?.legend ?? placeCells(own, INNER);
  const legendAt = beside
    ? { x: EDGE + beside.map + beside.gap, y: top }
    : { x: EDGE, y: footTop - legend.height };
  const bottom = isBeside ? footTop : legendAt.y - 22;
  const hasWords = content.blocks.length > 0;
  const width = !hasMap ? 0 : hasWords ? BESIDE.map : beside ? beside.map : INNER;
  const wordsAt = hasMap ? EDGE + BESIDE.map + BESIDE.gap : EDGE;
  const set = column(content.blocks, { x: wordsAt, y: top, width: WIDTH - EDGE - wordsAt, height: bottom - top }); // prettier-ignore
  return {
    title,
    finding,
    map: { x: EDGE, y: top, width, height: hasMap ? bottom - top : 0 },
    hasFrame: hasWords,
    blocks: set.placed,
    rules: set.placed
      .filter(({ kind }) => kind === 'quote')
      .map(({ box }) => ({ x: box.x - BESIDE.rule, y: box.y, width: 8, height: box.height })),
    rest: set.rest,
    cells: legend.placed.map(({ fields, text, ...cell }) => ({
      ...cell,
      fields: fields.map((box) => ({ ...box, x: box.x + legendAt.x, y: box.y + legendAt.y })),
      text: { ...text, x: text.x + legendAt.x, y: text.y + legendAt.y },
    })),
    foot,
  };
}
