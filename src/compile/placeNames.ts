import type { Id } from '../atlas/id.ts';
import type { Atlas, Country } from '../atlas/types.ts';
import { nameKey, type PlaceNames } from '../atlas/placeNames.ts';
import { Problems } from './problems.ts';
import { readRows, type Files } from './rows.ts';
import * as schemas from './schemas.ts';
import type { WorldAtlas } from './shapes.ts';

/** Written in another script too, under a name of their own. */
const SCRIPTS = ['zh-Hant', 'zh-HK', 'sr-Latn', 'bs-Cyrl', 'uz-Cyrl', 'az-Cyrl', 'pt-PT'];
/** Languages of tables that readers bring, beside those of the page; the frequent ones first. */
const MORE =
  'de pt it ja ko nl pl tr vi id sv da nb fi cs sk hu ro bg el uk sr hr sl bs mk sq lt lv et is ca eu gl he fa hi ur bn th ms sw';

/** The page's own names of places, by language and by id. */
export type PageNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Names of a place in other languages (CLDR and the page's own) as keys, those of the frequent languages before others that they contradict. */
function foreignKeys(
  countries: readonly Country[],
  taken: ReadonlySet<string>,
  pageNames: PageNames,
): Map<Id, string[]> {
  const owners = new Map<string, Id | null>();
  for (const names of Object.values(pageNames))
    for (const { id } of countries) {
      const key = nameKey(names[id] ?? '');
      if (key !== '' && !taken.has(key)) owners.set(key, id);
    }
  for (const language of [...Object.keys(pageNames), ...MORE.split(' '), ...SCRIPTS]) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const said = new Map<string, Set<Id>>();
    for (const { id, iso2 } of countries) {
      const key = nameKey((iso2 && names.of(iso2)) ?? '');
      if (key !== '') said.set(key, (said.get(key) ?? new Set()).add(id));
    }
    for (const [key, ids] of said) {
      const [id = ''] = ids;
      if (!taken.has(key) && !owners.has(key)) owners.set(key, ids.size === 1 ? id : null);
    }
  }
  const keys = new Map<Id, string[]>();
  for (const [key, id] of owners) if (id !== null) keys.set(id, [...(keys.get(id) ?? []), key]);
  return keys;
}

/**
 * All names and codes of the places of the map, for tables that readers bring.
 * @throws {Error} a line for each row of data/ that names no place
 */
export function readPlaceNames(
  files: Files,
  atlas: Atlas,
  { fine }: WorldAtlas,
  pageNames: PageNames,
): PlaceNames {
  const problems = new Problems();
  const rows = readRows(files, 'place-names.yaml', schemas.placeName, problems);
  const none = 'no-countries.yaml';
  const parts = readRows(files, none, schemas.placePart, problems, 'parts');
  const several = readRows(files, none, schemas.severalPlaces, problems, 'several');
  const groups = readRows(files, none, schemas.placeGroup, problems, 'groups').flatMap(({ names }) => names);
  const known = new Set(atlas.countries.map(({ id }) => id));
  for (const { at, id } of [...rows, ...parts])
    if (!known.has(id)) problems.add(at, id, `unknown country "${id}"`);
  problems.stop();

  const shapes = new Map<string, string>();
  const { countries: layer } = fine.objects;
  if (layer?.type === 'GeometryCollection')
    for (const { id, properties } of layer.geometries) {
      const name = (properties as { name?: string } | null)?.name;
      if (typeof id === 'string' && name !== undefined) shapes.set(id, name);
    }
  const byId = new Map(rows.map((row) => [row.id, row]));
  const past = new Map(rows.flatMap(({ id, past: names = [] }) => names.map((name) => [name, id] as const)));
  const apart = new Set(
    [
      ...past.keys(),
      ...parts.flatMap(({ names }) => names),
      ...several.flatMap(({ names }) => names),
      ...groups,
    ].map(nameKey),
  );
  const printed = (id: Id) =>
    atlas.claims.flatMap((claim) => (claim.kind === 'mention' && claim.country === id ? [claim.name] : []));
  const own = new Map(
    atlas.countries.map(({ id, name, aliases = [], numeric }) => {
      const shape = shapes.get(numeric ?? '') ?? [];
      const all = [name, ...aliases, ...(byId.get(id)?.names ?? []), ...printed(id), shape].flat();
      return [id, [...new Set(all)].filter((one) => !apart.has(nameKey(one)))] as const;
    }),
  );
  const taken = new Set([...apart, ...[...own.values()].flat().map(nameKey)]);
  const foreign = foreignKeys(atlas.countries, taken, pageNames);
  return {
    places: atlas.countries.map(({ id }) => ({
      id,
      names: own.get(id) ?? [],
      keys: (foreign.get(id) ?? []).join('|'),
      codes: byId.get(id)?.codes ?? [],
    })),
    parts: parts.flatMap(({ id, names }) => names.map((name) => [name, id] as const)),
    past: [...past],
    several: several.flatMap(({ ids, names }) => names.map((name) => [name, ids] as const)),
    groups,
  };
}
