import { lookup, nameOf } from './lookup.ts';
import { nameKey, type PlaceNames } from './placeNames.ts';
import type { Id } from './id.ts';
import type { Atlas } from './types.ts';

/**
 * Finds a place of the atlas by any of its names: codes, names in English and in the languages of the page, those of
 * other languages, parts of states, parties. A name of two places finds none.
 * @param spoken the atlas in the languages of the page
 */
export function createPlaceIndex(
  atlas: Atlas,
  names: PlaceNames,
  spoken: readonly Atlas[],
): (name: string) => Id | undefined {
  const index = new Map<string, Id | null>();
  /** Adds names of one rank: those of a higher rank stay as they are. */
  const add = (rows: Iterable<readonly [name: string, id: Id]>) => {
    const rank = new Map<string, Id | null>();
    for (const [name, id] of rows) {
      const key = nameKey(name);
      if (key === '' || index.has(key)) continue;
      rank.set(key, rank.has(key) && rank.get(key) !== id ? null : id);
    }
    for (const [key, id] of rank) index.set(key, id);
  };
  const namesIn = ({ countries, regions, sections }: Atlas) => [
    ...countries.flatMap(({ id, name, aliases = [] }) => [name, ...aliases].map((one) => [one, id] as const)),
    ...[...regions, ...sections].map(({ id, name }) => [name, id] as const),
  ];
  const { claims } = lookup(atlas);

  add(
    atlas.countries.flatMap(({ id, iso2, iso3, numeric }) =>
      [id, iso2, iso3, numeric].flatMap((code) => (code ? [[code, id] as const] : [])),
    ),
  );
  add(namesIn(atlas));
  for (const one of spoken) add(namesIn(one));
  add(names.places.flatMap(({ id, names: all }) => all.map((name) => [name, id] as const)));
  add(names.places.flatMap(({ id, codes }) => codes.map((code) => [code, id] as const)));
  add(names.places.flatMap(({ id, keys }) => keys.split('|').map((key) => [key, id] as const)));
  add(names.parts);
  add([...claims.keys()].filter((id) => atlas.reach[id]).map((id) => [nameOf(atlas, id), id] as const));
  return (name) => index.get(nameKey(name)) ?? undefined;
}
