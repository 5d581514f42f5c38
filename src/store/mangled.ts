/** A key and a value as a link has them. */
export type Pair = readonly [key: string, text: string];

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  equals: '=',
  quest: '?',
  comma: ',',
};

/** Reads the entities that a page or a mail has put for signs, over and over: "&amp;amp;" is "&". */
export function entities(text: string): string {
  const next = text.replaceAll(/&(?:(\w{2,6})|#(\d{1,6})|#x([\da-f]{1,5}));/gi, (all, name, decimal, hex) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? String(all);
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : String(all);
  });
  return next === text ? text : entities(next);
}

/** Removes percent encoding, however many layers; other text stays. */
export function decoded(text: string): string {
  const next = text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
  return next === text ? text : decoded(next);
}

/** Splits a text into pairs: where a "?" or "&" stands, and where a ";" stands before a key. */
export const splitPairs = (text: string): Pair[] =>
  text
    .split(/[?&]+|;(?=\s*\w+=)/)
    .filter((part) => part !== '')
    .map((part) => {
      const [, key = part, value = ''] = /^([^=:：＝]*)[=:：＝](.*)$/s.exec(part) ?? [];
      return [key, value];
    });

/** Signs that are not seen: soft hyphens, joiners, marks of direction, what chooses a form of a letter. */
const UNSEEN = /[\p{Cf}\p{Cc}\u034F\uFE00-\uFE0F]/gu;
const AROUND = /^[\p{P}\p{S}\p{Z}]+|[\p{P}\p{S}\p{Z}]+$/gu;
const AFTER = /[\p{P}\p{S}\p{Z}]+$/u;

/** Lists the spellings that a value may have had before it was mangled, the most alike first. */
export function cleaned(text: string): string[] {
  const plain = decoded(entities(text)).replaceAll(UNSEEN, '').normalize('NFKC').replaceAll('+', ' ').trim();
  const signed = plain.replaceAll(/[−‐‑‒–]/gu, '-');
  const number = signed.replace(/^[([{]+/, '').replaceAll(/\s*[,;|\s]\s*/g, ',');
  const all = [
    text,
    plain,
    plain.replace(AFTER, ''),
    number.replace(AFTER, ''),
    signed.replaceAll(AROUND, ''),
    // A sentence says whose: "fra's".
    signed.replace(/['’]s?$/i, ''),
    // Mails write "=" as "=3D".
    signed.replace(/^=?3D/i, '').replaceAll(AROUND, ''),
    // The place, then anything that the text around the link has added.
    (/^[\p{P}\p{S}\p{Z}]*([\p{L}\p{N}\p{M} .,'’_-]+)/u.exec(signed)?.[1] ?? '').replaceAll(AROUND, ''),
    (/^[\p{P}\p{S}\p{Z}]*([\p{L}\p{N}\p{M}.,'’_-]+)/u.exec(signed)?.[1] ?? '').replaceAll(AROUND, ''),
  ];
  return [...new Set(all.flatMap((one) => [one, one.toLowerCase()]))].filter((one) => one !== '');
}
