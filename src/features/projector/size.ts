/** The x-height in minutes of arc that is easy to read from the back row. */
export const MINUTES = 20;
/** The x-height of the sans-serif fonts of the common systems, in sizes of the font. */
const X_HEIGHT = 0.52;

/** A screen and who sits farthest from it, in meters. */
export interface RoomSize {
  readonly height: number;
  readonly distance: number;
}

/** The sizes to choose from, as distances in heights of the screen. */
export const SIZES = { small: 3, large: 4, huge: 5.5 } as const;
export type Size = keyof typeof SIZES | RoomSize;

/** Limits in meters for the size of a room. */
export const BOUNDS = {
  height: { least: 0.3, most: 20 },
  distance: { least: 0.5, most: 100 },
} as const;

/** The window, in pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Letters that a window must hold, side by side and one below the other, in sizes of the font. */
const LEAST = { across: 22, down: 15 } as const;
const SMALLEST = 16;

const radians = (minutes: number) => (minutes / 60) * (Math.PI / 180);

const roomOf = (size: Size): RoomSize =>
  typeof size === 'string' ? { height: 1, distance: SIZES[size] } : size;

/**
 * The font size in pixels whose x-height appears under 20 minutes of arc: tan(20′) · distance ÷ screen
 * height · window height ÷ X_HEIGHT.
 */
export function letterFor(size: Size, pane: WindowSize): number {
  const { height, distance } = roomOf(size);
  return ((Math.tan(radians(MINUTES)) * distance) / height) * (pane.height / X_HEIGHT);
}

/** Minutes of arc that the x-height of a font is seen under; the reverse of `letterFor`. */
export function minutesOf(letter: number, size: Size, pane: WindowSize): number {
  const { height, distance } = roomOf(size);
  return (Math.atan((((letter * X_HEIGHT) / pane.height) * height) / distance) * 180 * 60) / Math.PI;
}

/** Pixels of the letters that a window can show: as large as wanted, as long as it holds a few lines of them. */
export function lettersIn(size: Size, pane: WindowSize): number {
  const most = Math.min(pane.width / LEAST.across, pane.height / LEAST.down);
  return Math.round(Math.max(SMALLEST, Math.min(letterFor(size, pane), most)) * 10) / 10;
}

/** Reads a size from any text, stored or typed; undefined if it is invalid. */
export function readSize(text: string | null): Size | undefined {
  if (text === null) return undefined;
  const named = (Object.keys(SIZES) as (keyof typeof SIZES)[]).find((size) => size === text);
  const [height, distance, ...more] = text
    .split('/')
    .map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (named) return named;
  if (more.length > 0 || height === undefined || distance === undefined) return undefined;
  const isRoom =
    height >= BOUNDS.height.least &&
    height <= BOUNDS.height.most &&
    distance >= BOUNDS.distance.least &&
    distance <= BOUNDS.distance.most;
  return isRoom ? { height, distance } : undefined;
}

/** Prints a size for storage: its name, or "1.5/8" for a screen of 1.5 m and a back row 8 m away. */
export const printSize = (size: Size): string =>
  typeof size === 'string' ? size : `${size.height}/${size.distance}`;
