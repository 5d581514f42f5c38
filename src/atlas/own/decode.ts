/** How the bytes of a text are read. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'gb18030',
  'windows-1251',
  'windows-1256',
  'big5',
  'shift_jis',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Those that a text without a mark may be in where it is not UTF-8. */
const OLD: readonly Encoding[] = ENCODINGS.slice(3);
/** Bytes that are tried in each of them. */
const SAMPLE = 65_536;

export const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes);

/** Whether each second byte is mostly zero, as Latin letters are in UTF-16. */
function zeros(bytes: Uint8Array, from: 0 | 1): boolean {
  const some = bytes.subarray(0, 2000);
  let count = 0;
  for (let at = from; at < some.length; at += 2) if (some[at] === 0) count += 1;
  return some.length >= 4 && count > some.length * 0.2;
}

/**
 * How a file's bytes are to be read: as its mark says, as UTF-8 where it is, else in the old encoding in which
 * most is known of what it says.
 * @param known how much of a text is known, as countries for one
 */
export function encodingOf(bytes: Uint8Array, known: (text: string) => number): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (zeros(bytes, 1) && !zeros(bytes, 0)) return 'utf-16le';
  if (zeros(bytes, 0) && !zeros(bytes, 1)) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    const some = bytes.subarray(0, SAMPLE);
    const scored = OLD.map((encoding) => ({ encoding, score: known(decode(some, encoding)) }));
    return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
  }
}

/** Whether the bytes are a spreadsheet's own file (a ZIP, or its forerunner), a PDF or a picture. */
export const isBinary = (bytes: Uint8Array): boolean =>
  [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0x25, 0x50, 0x44, 0x46],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
  ].some((start) => start.every((byte, at) => bytes[at] === byte));
