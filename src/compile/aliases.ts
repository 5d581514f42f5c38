import type { Problems } from './problems.ts';
import { readRows, type Files } from './rows.ts';
import * as schemas from './schemas.ts';

/** Other names of the countries, by id. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** Every row names a country that exists, once; a name stands in it once. */
export function readAliases(files: Files, countries: ReadonlySet<string>, problems: Problems): Aliases {
  const aliases = new Map<string, readonly string[]>();
  for (const { at, id, names } of readRows(files, 'aliases.yaml', schemas.alias, problems)) {
    if (!countries.has(id)) problems.add(at, id, `unknown country "${id}"`);
    if (aliases.has(id)) problems.add(at, id, 'has a row already');
    for (const name of names.filter((one, index) => names.indexOf(one) !== index))
      problems.add(at, id, `lists "${name}" twice`);
    aliases.set(id, names);
  }
  return aliases;
}
