/** The encoding of a text. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
  'gb18030',
  'windows-1251',
  'windows-1256',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'koi8-r',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Encodings that a text without a byte order mark may have if it is not UTF-8. */
const OLD: readonly Encoding[] = ENCODINGS.slice(3);
/** Bytes that are tried in each of them. */
const SAMPLE = 65_536;

export const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes);

/**
 * Tells which half of UTF-16 units is zero, as in Latin letters, digits and signs; undefined if the text is not
 * UTF-16.
 */
function zeroHalf(bytes: Uint8Array): 0 | 1 | undefined {
  const some = bytes.subarray(0, 2000);
  const counts: [number, number] = [0, 0];
  for (const [at, byte] of some.entries()) if (byte === 0) counts[at % 2 === 0 ? 0 : 1] += 1;
  const half = counts[0] > counts[1] ? 0 : 1;
  return some.length >= 4 &&
    counts[half] > some.length * 0.08 &&
    (half === 0 ? counts[1] : counts[0]) * 5 < counts[half]
    ? half
    : undefined;
}

/**
 * Counts signs that a text is not words: letters that nobody writes, symbols within words, small letters before
 * capitals.
 */
const oddities = (text: string): number =>
  (
    text.match(
      /[\u0080-\u009F\uFFFD\uE000-\uF8FF]|\p{L}[^\p{L}\p{M}\p{N}\s\p{P}]\p{L}|\p{Ll}\p{Lu}|[\uFF61-\uFF9F]/gu,
    ) ?? []
  ).length;

/**
 * Finds the encoding of a file: its byte order mark's, UTF-8 if it is valid, otherwise the old encoding that makes
 * most of it known.
 * @param known how much of a text is known, as countries for one
 */
export function encodingOf(bytes: Uint8Array, known: (text: string) => number): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const half = zeroHalf(bytes);
  if (half !== undefined) return half === 1 ? 'utf-16le' : 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    const some = bytes.subarray(0, SAMPLE);
    const scored = OLD.map((encoding) => {
      const text = decode(some, encoding);
      return { encoding, score: known(text) - oddities(text) / 10 };
    });
    return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
  }
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

/** Tests whether the bytes are a ZIP, as .xlsx and .ods are. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);

/** Tests whether the bytes are an .xls of before 2007, a PDF or a picture. */
export const isBinary = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) ||
  startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ||
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(bytes, 0xff, 0xd8, 0xff);
