import { claimsOf, lookup } from '../../atlas/lookup.ts';
import type { Atlas, Country, Evidence, Id, Strength } from '../../atlas/types.ts';
import { citation } from '../../scene/citation.ts';
import type { Cell } from './model.ts';
import type { Wording } from './words.ts';

/** Evidence first to last, as in the legend. */
export const EVIDENCE: readonly Evidence[] = ['named', 'average', 'unnumbered', 'none', 'home'];

/** Words in place of what is not said. */
export const unsaid = (text: string): Cell => ({ text, key: undefined });
export const plain = (text: string): Cell => ({ text, key: text });
export const link = (text: string, to: Id): Cell => ({ text, key: text, to });

/** A country's region, as the panel has it: places that are no states inherit none. */
export const regionOf = (country: Country): Id | undefined =>
  country.status === 'state' ? country.region : undefined;

export function regionCell(atlas: Atlas, region: Id | undefined, words: Wording): Cell {
  const known = lookup(atlas).regions.get(region ?? '');
  return known ? link(known.name, known.id) : unsaid(words.table.noRegion);
}

export function countryCell(atlas: Atlas, id: Id): Cell {
  return link(lookup(atlas).countries.get(id)?.name ?? id, id);
}

export const wordingCell = (strengths: readonly Strength[], words: Wording): Cell =>
  plain(words.legend.mixedStrengths(strengths));

const orders = new WeakMap<Atlas, ReadonlyMap<Id, number>>();

/** Sentences sort in the order of the article. */
function orderOf(atlas: Atlas): ReadonlyMap<Id, number> {
  const order = orders.get(atlas) ?? new Map([...lookup(atlas).sentences.keys()].map((id, at) => [id, at]));
  orders.set(atlas, order);
  return order;
}

export const sentenceCell = (atlas: Atlas, sentence: Id, words: Wording): Cell => ({
  text: citation(atlas, sentence, words),
  key: orderOf(atlas).get(sentence),
  to: sentence,
});

/** The evidence of countries, each kind once. */
export const evidenceOf = (atlas: Atlas, countries: readonly Id[]): Evidence[] => {
  const kinds = new Set(countries.map((id) => lookup(atlas).countries.get(id)?.evidence));
  return EVIDENCE.filter((kind) => kinds.has(kind));
};

export const namedIn = (atlas: Atlas, id: Id): number => claimsOf(atlas, id, 'party').length;
