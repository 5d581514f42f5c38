import type { Claim } from './claims.ts';
import type { Id } from './id.ts';

/**
 * The claims that have something to do with an id, in their order. They are gone through once, not once for each id
 * that is asked for.
 */
export function claimsBy<C extends Claim>(claims: readonly C[], idsOf: (claim: C) => readonly Id[]) {
  const found = new Map<Id, C[]>();
  for (const claim of claims) {
    for (const id of new Set(idsOf(claim))) {
      const known = found.get(id);
      if (known) known.push(claim);
      else found.set(id, [claim]);
    }
  }
  return (id: Id): readonly C[] => found.get(id) ?? [];
}
