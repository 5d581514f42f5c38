import type { Id } from '../../../atlas/id.ts';
import type { Level } from '../../../geo/levels.ts';

/** The source of a shape: a level, or the simplified shapes if the level did not load. */
export type DrawnLevel = Level | 'coast';

/** The coordinates that a shape is drawn with: a level, and the base that they belong to. */
export interface Written {
  readonly base: string;
  readonly level: DrawnLevel;
}

interface Wanted {
  readonly base: string;
  /** The levels for visible shapes and for all others, which only have to be in the right place. */
  readonly level: Level;
  readonly unseen: Level;
  readonly seen: ReadonlySet<Id>;
}

/** Plans the shapes to draw, visible ones first: those of another base, and visible ones of another level. */
export function planDetail(
  written: ReadonlyMap<Id, Written>,
  { base, level, unseen, seen }: Wanted,
): readonly (readonly [id: Id, level: Level])[] {
  const wanted = [...written].flatMap(([id, now]) => {
    const isSeen = seen.has(id);
    if (now.base === base && (!isSeen || now.level === level)) return [];
    return [[id, isSeen ? level : unseen] as const];
  });
  return wanted.toSorted(([a], [b]) => Number(seen.has(b)) - Number(seen.has(a)));
}
