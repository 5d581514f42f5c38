import type { SvgPicture } from './svg.ts';

/** Times the size of the picture at 1×. */
export const FACTORS = [1, 2, 4] as const;
export type Factor = (typeof FACTORS)[number];

/** A picture as pixels. Refused where the browser has no room for so many. */
export async function rasterize({ svg, width, height }: SvgPicture, factor: Factor): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * factor, height * factor);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d')?.drawImage(image, 0, 0, image.width, image.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no room for the picture'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
