import type { Id } from '../../../atlas/types.ts';
import type { Level } from '../../../geo/levels.ts';

/** What a shape is drawn from: a level, or the thinned shapes in place of one that did not come. */
export type Drawn = Level | 'coast';

/** The coordinates that a shape is drawn with: a level, and the base that they belong to. */
export interface Written {
  readonly base: string;
  readonly level: Drawn;
}

interface Wanted {
  readonly base: string;
  /** The level of what is seen, and of all else: that only has to stand where it belongs. */
  readonly level: Level;
  readonly unseen: Level;
  readonly seen: ReadonlySet<Id>;
}

/** The shapes to draw, seen ones first: those of another base, and the seen ones of another level. */
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
