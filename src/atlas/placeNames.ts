import { plainLetters } from './fold.ts';
import type { Id } from './id.ts';

/** Names and codes for places of the map, for parts of them and for other entries, to read readers' tables. */
export interface PlaceNames {
  readonly places: readonly {
    readonly id: Id;
    /** Names in English and in the sources' spelling. */
    readonly names: readonly string[];
    /** Names in other languages, as `nameKey` makes them, with bars between. */
    readonly keys: string;
    /** Codes beside ISO 3166-1. */
    readonly codes: readonly string[];
  }[];
  /** Parts of a state, with its id. */
  readonly parts: readonly (readonly [name: string, of: Id])[];
  /** Names of former states, with a place that each may mean. */
  readonly past: readonly (readonly [name: string, id: Id])[];
  readonly several: readonly (readonly [name: string, ids: readonly Id[]])[];
  /** Sums of countries, by name or code. */
  readonly groups: readonly string[];
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ.][\p{L}\p{N}\p{M}]+)*/gu;
/** Marks that names are written with and without: those of Latin, Greek, Cyrillic, Hebrew and Arabic letters. */
const MARKS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u0640'’ʼ.]/g;
/** Splits a name into words without case and accents. Marks that are vowels, as in India's scripts, stay. */
export const nameWords = (name: string): string[] =>
  (name.normalize('NFKD').match(WORD) ?? []).map((word) =>
    plainLetters(word.replaceAll(MARKS, '').toLowerCase()),
  );

/** Reduces a name to a key without case, accents, spaces and marks; "The Gambia" is "gambia". */
export const nameKey = (name: string): string => {
  const words = nameWords(name);
  return words.filter((word) => words.length === 1 || word !== 'the').join('');
};
