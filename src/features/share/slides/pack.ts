import { Zip, ZipDeflate } from 'fflate';
import type { Pause } from '../../../lib/schedule.ts';

/** Packs files, one by one: the page answers in between. */
export async function pack(
  files: ReadonlyMap<string, string>,
  pause: Pause,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const [path, text] of files) {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    file.push(encoder.encode(text), true);
    await pause();
  }
  zip.end();
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
