import { claimsOf, lookup, sectionOf } from '../../atlas/lookup.ts';
import type { Strength } from '../../atlas/claims.ts';
import type { Id } from '../../atlas/id.ts';
import type { Atlas, Country, Evidence } from '../../atlas/types.ts';
import type { Cell } from './model.ts';
import { EVIDENCE } from './params.ts';
import type { Wording } from './words.ts';

/** Makes a cell with words for something that is not said. */
export const unsaidCell = (text: string): Cell => ({ text, key: undefined });
export const plainCell = (text: string): Cell => ({ text, key: text });
export const linkCell = (text: string, to: Id): Cell => ({ text, key: text, to });

/** Makes a cell with a country's region, as in the panel: places that are not states inherit none. */
export const regionOf = (country: Country): Id | undefined =>
  country.status === 'state' ? country.region : undefined;

export function regionCell(atlas: Atlas, region: Id | undefined, words: Wording): Cell {
  const known = lookup(atlas).regions.get(region ?? '');
  return known ? linkCell(known.name, known.id) : unsaidCell(words.table.noRegion);
}

export function countryCell(atlas: Atlas, id: Id): Cell {
  return linkCell(lookup(atlas).countries.get(id)?.name ?? id, id);
}

export const wordingCell = (strengths: readonly Strength[], words: Wording): Cell =>
  plainCell(words.legend.mixedStrengths(strengths));

const orders = new WeakMap<Atlas, ReadonlyMap<Id, number>>();

/** Sentences sort in the order of the article. */
function orderOf(atlas: Atlas): ReadonlyMap<Id, number> {
  const order = orders.get(atlas) ?? new Map([...lookup(atlas).sentences.keys()].map((id, at) => [id, at]));
  orders.set(atlas, order);
  return order;
}

/** Makes a cell with a sentence's place; screen readers also get its section, which the row usually shows. */
export function sentenceCell(atlas: Atlas, sentence: Id, words: Wording): Cell {
  const [, paragraph = '', at = ''] = sentence.split('.');
  return {
    text: words.table.sentence(Number(paragraph), Number(at)),
    key: orderOf(atlas).get(sentence),
    to: sentence,
    heard: lookup(atlas).sections.get(sectionOf(sentence))?.name ?? '',
  };
}

/** The evidence of countries, each kind once. */
export const evidenceOf = (atlas: Atlas, countries: readonly Id[]): Evidence[] => {
  const kinds = new Set(countries.map((id) => lookup(atlas).countries.get(id)?.evidence));
  return EVIDENCE.filter((kind) => kinds.has(kind));
};

export const namedIn = (atlas: Atlas, id: Id): number => claimsOf(atlas, id, 'party').length;
