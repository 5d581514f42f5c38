import { lookup } from '../../../atlas/lookup.ts';
import type { PartyClaim } from '../../../atlas/claims.ts';
import type { Id } from '../../../atlas/id.ts';
import type { Atlas } from '../../../atlas/types.ts';

/**
 * English words for a country's people or things that do not share its name's first four letters: “French” gives
 * away France; “German” is found without this list.
 */
const ADJECTIVES: Readonly<Record<Id, readonly string[]>> = {
  bwa: ['Batswana', 'Motswana'],
  che: ['Swiss'],
  civ: ['Ivorian'],
  dnk: ['Danish', 'Dane'],
  esp: ['Spanish', 'Spaniard'],
  fin: ['Finnish', 'Finn'],
  fra: ['French'],
  gbr: ['British', 'Briton'],
  irl: ['Irish'],
  lso: ['Basotho'],
  mmr: ['Burmese'],
  nld: ['Dutch'],
  phl: ['Filipino'],
  pol: ['Polish', 'Pole'],
  usa: ['American'],
};

/** The number of first letters that related words share: "Italy" and "Italian". */
const STEM = 4;
/** Words that occur in many names and give none away. */
const PLAIN = new Set(['and', 'the', 'new']);

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2 && !PLAIN.has(word));

/** Tests whether one word is made of the other. */
function areKin(one: string, other: string): boolean {
  const length = Math.min(STEM, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}

/** The English names of a country in every language, so that all readers get the same questions. */
function namesOf(atlas: Atlas, id: Id): string[] {
  const country = lookup(atlas).countries.get(id);
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const printed = atlas.claims.flatMap((claim) =>
    claim.kind === 'mention' && claim.country === id ? [claim.name] : [],
  );
  return [
    ...(country?.iso2 === undefined ? [] : [english.of(country.iso2) ?? '']),
    ...(country?.aliases ?? []),
    ...printed,
    ...(ADJECTIVES[id] ?? []),
  ];
}

/** Tests whether a text holds a name of a country. */
export const namesCountry = (atlas: Atlas, text: string, country: Id): boolean =>
  namesOf(atlas, country).some((name) => name.length > 2 && text.includes(name));

/** Tests whether a party's name, as the article prints it, holds the name of its country or a word made of it. */
export function tellsCountry(atlas: Atlas, { name, country }: PartyClaim): boolean {
  const known = namesOf(atlas, country).flatMap(wordsOf);
  return wordsOf(name).some((word) => known.some((one) => areKin(word, one)));
}
