import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pixels: what chats and feeds show at full size. */
export const SIZE = { width: 1200, height: 630 } as const;
/** What a picture lies on where it is narrower than that: the sea of the map. */
const GROUND = '#ffffff';
const KEPT = '.cache/pictures';

/** A slide of 16:9 as PNG, whole; undefined where this machine has no canvas. What was drawn before is kept. */
export async function rasterize(svg: string): Promise<Uint8Array | undefined> {
  const kept = join(KEPT, `${createHash('sha256').update(svg).digest('hex').slice(0, 20)}.png`);
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
  const png = await canvas.encode('png');
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(kept, png);
  return png;
}
