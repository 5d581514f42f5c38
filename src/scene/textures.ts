import type { Texture } from './palette.ts';

/** A texture: a figure that repeats over its ground. */
export interface Tile {
  /** Units of the frame after which it repeats. */
  readonly size: number;
  /** Degrees by which it is turned. */
  readonly turn: number;
  /** The figure as SVG path data, filled and stroked with the ink. */
  readonly d: string;
  /** Units of its stroke; 0 where it is filled only. */
  readonly line: number;
  /** Whether only its stroke is drawn. */
  readonly hollow?: boolean;
}

const bar = (size: number, thickness: number) => `M0,0H${size}V${thickness}H0z`;
const disc = (middle: number, radius: number) =>
  `M${middle - radius},${middle}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0z`;

/** How each texture is drawn: on the page, in a picture. */
export const TILES: Readonly<Record<Texture, Tile>> = {
  hatch: { size: 8, turn: 45, d: bar(8, 1.9), line: 0 },
  stripes: { size: 16, turn: 45, d: bar(16, 8), line: 0 },
  counter: { size: 12, turn: -45, d: bar(12, 3), line: 0 },
  upright: { size: 12, turn: 90, d: bar(12, 3), line: 0 },
  level: { size: 12, turn: 0, d: bar(12, 3), line: 0 },
  crosses: { size: 16, turn: 45, d: 'M8,3v10M3,8h10', line: 2.2 },
  dots: { size: 15, turn: 30, d: disc(7.5, 2.4), line: 0 },
  rings: { size: 18, turn: 0, d: disc(9, 5), line: 2, hollow: true },
  grid: { size: 14, turn: 45, d: 'M0,0H14M0,0V14', line: 2.6 },
};
