import type { Turn } from '../../../ui/useWork.ts';
import type { SvgPicture } from './svg.ts';

/** Times the size of the picture at 1×. */
export const FACTORS = [1, 2, 4] as const;
export type Factor = (typeof FACTORS)[number];

/** The next smaller factor; undefined if there is none. */
export const smallerThan = (factor: Factor): Factor | undefined => FACTORS[FACTORS.indexOf(factor) - 1];

/** A picture of more pixels than the browser has room for: some devices have a bound of 16.7 million. */
export class TooLargeError extends Error {
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number) {
    super(`no room for ${width} × ${height} pixels`);
    [this.width, this.height] = [width, height];
  }
}

/** Creates a canvas. Beyond its limits, a browser returns one that keeps no drawing. */
function createCanvas(width: number, height: number) {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const pen = canvas.getContext('2d');
  if (!pen || canvas.width !== width || canvas.height !== height) throw new TooLargeError(width, height);
  pen.fillRect(width - 1, height - 1, 1, 1);
  if (pen.getImageData(width - 1, height - 1, 1, 1).data[3] !== 255) throw new TooLargeError(width, height);
  pen.clearRect(width - 1, height - 1, 1, 1);
  return { canvas, pen };
}

/** Pixels that are drawn in one turn. */
const STRIP = 500_000;

/**
 * Turns a picture into pixels, a strip a turn.
 * @throws {TooLargeError} if the browser has no room for that many, and the reason of `signal`
 */
export async function rasterize(
  { svg, width, height }: SvgPicture,
  factor: Factor,
  { pause, signal, report }: Turn,
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const { canvas, pen } = createCanvas(width * factor, height * factor);
    const image = new Image(width * factor, height * factor);
    image.src = address;
    await image.decode();
    const rows = Math.ceil(STRIP / canvas.width);
    for (let top = 0; top < canvas.height; top += rows) {
      await pause();
      const strip = [0, top, canvas.width, Math.min(rows, canvas.height - top)] as const;
      pen.drawImage(image, ...strip, ...strip);
      report(top / canvas.height);
    }
    signal.throwIfAborted();
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new TooLargeError(canvas.width, canvas.height));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
