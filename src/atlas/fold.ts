/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
const APOSTROPHE = /['’ʼ]/;

/** Without case and diacritics: "Côte" is "cote", "ё" is "е". */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);

/** The folded words of what was typed: "d'Ivoire" is one. */
export const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => fold(word).replaceAll(/['’ʼ]/g, ''));

/** The folded words under which a text is found: "d'Ivoire" as a whole and by its parts. */
export const termsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).flatMap((word) => {
    const parts = fold(word).split(APOSTROPHE);
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });

/** Where the words of a text stand that are found under one of the terms: [from, to) in UTF-16 units. */
export const rangesOf = (text: string, terms: ReadonlySet<string>): [from: number, to: number][] =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }): [number, number][] =>
    termsOf(word).some((term) => terms.has(term)) ? [[index, index + word.length]] : [],
  );
