import type { Id } from '../../atlas/id.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { TableRow } from './model.ts';

/** Tests whether a row is about an id itself. */
export const isAbout = (id: Id | null, { of }: TableRow): boolean => id !== null && of.includes(id);

/** Tests whether an id, in focus or pointed at, reaches a row. */
export function isLit(atlas: Atlas, id: Id | null, row: Id): boolean {
  const reach = id === null ? undefined : atlas.reach[id];
  return reach !== undefined && (reach.countries.includes(row) || reach.claims.includes(row));
}

/** The place of the row that a focus means: the first about it, else the first that it reaches; -1 for none. */
export function rowOf(atlas: Atlas, focus: Id | null, rows: readonly TableRow[]): number {
  const at = rows.findIndex((row) => isAbout(focus, row));
  return at >= 0 ? at : rows.findIndex(({ id }) => isLit(atlas, focus, id));
}
