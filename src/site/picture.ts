import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The size in pixels that chats and feeds show in full. */
export const SIZE = { width: 1200, height: 630 } as const;
/** The color around a map that is narrower than its picture: the sea. */
const GROUND = '#ffffff';
const KEPT = '.cache/pictures';

/** Percent of JPEG: letters and hatches stay clean, at two fifths of the bytes of PNG. */
const QUALITY = 85;

/** Draws a whole 16:9 slide as a picture; undefined if this machine has no canvas. Earlier drawings are reused. */
export async function renderPng(svg: string, format: 'png' | 'jpg'): Promise<Uint8Array | undefined> {
  const kept = join(KEPT, `${createHash('sha256').update(svg).digest('hex').slice(0, 20)}.${format}`);
  if (existsSync(kept)) return readFileSync(kept);
  const canvases = await import('@napi-rs/canvas').catch(() => undefined);
  if (!canvases) return undefined;
  const image = await canvases.loadImage(Buffer.from(svg));
  const canvas = canvases.createCanvas(SIZE.width, SIZE.height);
  const context = canvas.getContext('2d');
  context.fillStyle = GROUND;
  context.fillRect(0, 0, SIZE.width, SIZE.height);
  const width = (SIZE.height * 16) / 9;
  context.drawImage(image, (SIZE.width - width) / 2, 0, width, SIZE.height);
  const picture = await (format === 'png' ? canvas.encode('png') : canvas.encode('jpeg', QUALITY));
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(kept, picture);
  return picture;
}
