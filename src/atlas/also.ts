import type { Claim } from './claims.ts';
import type { Atlas, Section } from './types.ts';

/** The claims of one kind by section, in the article's order; sections without any are left out. */
export function alsoIn<K extends 'organization' | 'person' | 'event'>(atlas: Atlas, kind: K) {
  type Found = Extract<Claim, { kind: K }>;
  return atlas.sections.flatMap((section): { section: Section; claims: readonly Found[] }[] => {
    const claims = atlas.claims.filter(
      (claim): claim is Found => claim.kind === kind && claim.section === section.id,
    );
    return claims.length > 0 ? [{ section, claims }] : [];
  });
}

/** Counts the claims of a kind. */
export const sizeOf = (atlas: Atlas, kind: Claim['kind']): number =>
  atlas.claims.filter((claim) => claim.kind === kind).length;
