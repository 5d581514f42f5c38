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
/** Writes the letters that no decomposition takes apart as those that one types for them. */
export const plainLetters = (text: string): string =>
  text.replaceAll(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
const APOSTROPHE = /['’ʼ]/;

/** Without case and diacritics: "Côte" is "cote", "ё" is "е". */
const fold = (text: string) => plainLetters(text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase());

/** The folded words of an input: "d'Ivoire" is one word. */
export const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => fold(word).replaceAll(/['’ʼ]/g, ''));

/** The folded words that find a text: "d'Ivoire" as a whole and by its parts. */
export const termsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).flatMap((word) => {
    const parts = fold(word).split(APOSTROPHE);
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });

/** Finds the words of a text that match one of the terms: [from, to) in UTF-16 units. */
export const rangesOf = (text: string, terms: ReadonlySet<string>): [from: number, to: number][] =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }): [number, number][] =>
    termsOf(word).some((term) => terms.has(term)) ? [[index, index + word.length]] : [],
  );
