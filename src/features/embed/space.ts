import { FRAME } from '../../geo/frame.ts';

/** Pixels that the text needs below the map, and beside it. */
const TEXT = { below: 280, card: 190, beside: 420 } as const;
/** The width in pixels from which the text is beside the map. */
const WIDE = 640;
/** Share of its full width that the map may lose to a legend that stands below it. */
const LEAST_MAP = 0.86;
/** Pixels that no scroll bar of a host is wider than. */
const SCROLL_BAR = 20;

export interface FrameSpace {
  /** True if the legend and the source fit in one line. */
  readonly isLine: boolean;
  /** True if the legend has room below the map. */
  readonly fits: boolean;
  /** True if what is opened takes the room of a legend below the map. */
  readonly isNarrow: boolean;
  /** The height in pixels that shows everything, with the map as wide as the frame. */
  readonly height: number;
}

/** The measured parts of the page, by their ids. */
const PARTS = ['side', 'legend', 'frame-top', 'frame-foot'] as const;
const find = (id: (typeof PARTS)[number]) => document.getElementById(id);
const heightOf = (part: HTMLElement | null) => part?.scrollHeight ?? 0;
const widthOf = (parts: Iterable<Element> = []) =>
  [...parts].reduce((sum, part) => sum + (part instanceof HTMLElement ? part.offsetWidth : 0), 0);
const rowsOf = (legend: HTMLElement | null) => [...(legend?.getElementsByTagName('li') ?? [])];

/** Tests whether the first words of the legend's rows fit beside the source, half a letter apart. */
function isOneLine(width: number): boolean {
  const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const legend = find('legend');
  const rows = rowsOf(legend);
  const rowCount = rows.filter(({ offsetWidth }) => offsetWidth > 0).length;
  const gaps = (0.61 * (rowCount - 1) + 2.25) * unit;
  const unsaid = widthOf(legend?.getElementsByClassName('legend-about'));
  const source = [...(find('frame-foot')?.children ?? [])].filter(({ tagName }) => tagName !== 'BUTTON');
  return widthOf(rows) - unsaid + widthOf(source) + gaps <= width;
}

function measure(): FrameSpace {
  const width = document.documentElement.clientWidth;
  const sideWidth = find('side')?.offsetWidth ?? 0;
  const hasSide = sideWidth > 0;
  // As wide as the frame, it is below the map.
  const isBelow = sideWidth >= width;
  const isLine = isOneLine(width);
  const lines = heightOf(find('frame-top')) + heightOf(find('frame-foot')) + (isBelow ? TEXT.below : 0);
  const legend = isLine ? 0 : heightOf(find('legend'));
  const mapWidth = isBelow ? width : width - sideWidth;
  const mapHeight = (mapWidth * FRAME.height) / FRAME.width;
  const fits = window.innerHeight >= lines + legend + mapHeight * LEAST_MAP;
  // In a narrow frame, the card takes the legend's place.
  const below = hasSide || width >= WIDE ? legend : Math.max(legend, TEXT.card);
  const needed = Math.max(hasSide ? TEXT.beside : 0, Math.ceil(lines + below + mapHeight));
  // A scroll bar of the host makes the map narrower, so lower. Without the spare pixels the bar would go, then come back.
  const spare = window.innerHeight - needed;
  const height = spare > 0 && spare < SCROLL_BAR ? window.innerHeight : needed;
  return { isLine, fits, isNarrow: width < WIDE, height };
}

/**
 * Calls back with the available room, now and after each change. The height depends on the width and the words; a
 * frame that is a few pixels higher keeps its height. So a host can apply it without a feedback loop.
 */
export function onFrameSpace(listener: (space: FrameSpace) => void): () => void {
  const observer = new ResizeObserver(() => listener(measure()));
  // Out of sight of a host's window nothing is observed, and it may be printed.
  listener(measure());
  for (const part of [document.body, ...PARTS.map(find), ...rowsOf(find('legend'))])
    if (part) observer.observe(part);
  return () => observer.disconnect();
}
