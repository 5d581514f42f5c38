import { useLayoutEffect } from 'react';
import { kindOf, lookup, nameOf } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/types.ts';
import { useAtlas } from '../../store/react.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { RegionCard } from './RegionCard.tsx';
import { SentenceCard } from './SentenceCard.tsx';

/** The card of a region, a claim, a sentence or a section. `onShown` runs when it stands there. */
export function OtherCard({ id, onShown }: { id: Id; onShown: () => void }) {
  const atlas = useAtlas();
  // Above the text, it takes room from what was in sight there.
  useLayoutEffect(onShown, [id, onShown]);
  const { regions, claims } = lookup(atlas);
  const region = regions.get(id);
  const claim = claims.get(id);
  if (region) return <RegionCard region={region} />;
  if (claim) return <ClaimCard claim={claim} />;
  if (kindOf(atlas, id) === 'sentence') return <SentenceCard id={id} />;
  return <h2>{nameOf(atlas, id)}</h2>;
}
