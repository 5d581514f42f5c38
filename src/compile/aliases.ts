import type { Problems } from './problems.ts';
import { readRows, type Files } from './rows.ts';
import * as schemas from './schemas.ts';

/** Other names of the countries, by id. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** Reads the rows of other names; each row names a known country once, and a name occurs once in it. */
export function readAliases(files: Files, countries: ReadonlySet<string>, problems: Problems): Aliases {
  const aliases = new Map<string, readonly string[]>();
  for (const { at, id, names } of readRows(files, 'aliases.yaml', schemas.alias, problems)) {
    if (!countries.has(id)) problems.add(at, id, `unknown country "${id}"`);
    if (aliases.has(id)) problems.add(at, id, 'already has a row: put all names in one row');
    for (const name of names.filter((one, index) => names.indexOf(one) !== index))
      problems.add(at, id, `lists "${name}" twice`);
    aliases.set(id, names);
  }
  return aliases;
}
