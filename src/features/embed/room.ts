import { FRAME } from '../../geo/frame.ts';

/** Pixels that the text needs to be read in: below the map, and beside it. */
const TEXT = { below: 280, beside: 420 } as const;
/** Share of its full width that the map may lose to a legend that stands below it. */
const LEAST_MAP = 0.86;

export interface Room {
  /** Pixels that the lines above and below the map take. */
  readonly lines: number;
  /** Pixels of the legend, laid out or hidden. */
  readonly legend: number;
  /** Whether the legend has room below the map. */
  readonly fits: boolean;
  /** Pixels at which all stands in sight and the map is as wide as the frame. */
  readonly height: number;
}

const heightOf = (selector: string) => document.querySelector<HTMLElement>(selector)?.scrollHeight ?? 0;

function measure(): Room {
  const stage = document.querySelector<HTMLElement>('.stage');
  const map = ((stage?.clientWidth ?? 0) * FRAME.height) / FRAME.width;
  const side = document.querySelector<HTMLElement>('.side');
  const isBelow = side !== null && stage !== null && side.offsetTop > stage.offsetTop;
  const lines = heightOf('.frame-top') + heightOf('.frame-foot') + (isBelow ? TEXT.below : 0);
  const legend = heightOf('.legend');
  const fits = window.innerHeight >= lines + legend + map * LEAST_MAP;
  const height = Math.max(side === null ? 0 : TEXT.beside, Math.ceil(lines + legend + map));
  return { lines, legend, fits, height };
}

/**
 * Calls back with the room now and after each change of it. The height depends on the width and the words
 * alone, so that a host may take it without the two chasing each other.
 */
export function onRoom(listener: (room: Room) => void): () => void {
  const observer = new ResizeObserver(() => listener(measure()));
  for (const part of document.querySelectorAll('.frame-top, .frame-foot, .legend, .stage'))
    observer.observe(part);
  return () => observer.disconnect();
}
