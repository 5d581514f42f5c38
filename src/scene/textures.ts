import type { Texture } from './palette.ts';

/** A texture: a figure that repeats over its ground, in pixels of the screen at any zoom. */
export interface Tile {
  /** Pixels after which it repeats. */
  readonly size: number;
  /** Degrees by which it is turned. */
  readonly turn: number;
  /** Pixels: the thickness of its bar, or the radius of its two dots. */
  readonly figure: { readonly bar: number } | { readonly dots: number };
}

/** Tiles of a screen at arm's length. */
export const TILES: Readonly<Record<Texture, Tile>> = {
  lines: { size: 6, turn: -45, figure: { bar: 0.9 } },
  dense: { size: 4, turn: -45, figure: { bar: 1.25 } },
  dots: { size: 8, turn: 0, figure: { dots: 0.85 } },
  visits: { size: 8, turn: 0, figure: { dots: 1.3 } },
  stripes: { size: 9, turn: -45, figure: { bar: 4.5 } },
};

/** Tiles of a projected screen, for the last row. */
export const PROJECTED_TILES: Readonly<Record<Texture, Tile>> = {
  lines: { size: 9, turn: -45, figure: { bar: 2 } },
  dense: { size: 6, turn: -45, figure: { bar: 2 } },
  dots: { size: 14, turn: 0, figure: { dots: 1.5 } },
  visits: { size: 14, turn: 0, figure: { dots: 2.3 } },
  stripes: { size: 16, turn: -45, figure: { bar: 8 } },
};

/** Units of the frame to a pixel, on a map of 960 pixels: the page's maps are of about that width. */
const UNITS = 2;

/** A tile in units of the frame. */
export const inUnits = ({ size, turn, figure }: Tile): Tile => ({
  size: size * UNITS,
  turn,
  figure: 'bar' in figure ? { bar: figure.bar * UNITS } : { dots: figure.dots * UNITS },
});

const dot = (x: number, y: number, radius: number) =>
  `M${x - radius},${y}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0z`;

/** A tile's figure as SVG path data, filled with the ink: a bar, or two dots as on a die's five. */
export const tilePath = ({ size, figure }: Tile): string =>
  'bar' in figure
    ? `M0,0H${size}V${figure.bar}H0z`
    : dot(size / 4, size / 4, figure.dots) + dot(size * 0.75, size * 0.75, figure.dots);
