import { kindOf, lookup, nameOf } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import { useAtlas } from '../../store/react.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { PeriodCard } from './PeriodCard.tsx';
import { RegionCard } from './RegionCard.tsx';
import { SentenceCard } from './SentenceCard.tsx';

/** The card of a region, a claim, several dates, a sentence or a section. */
export function OtherCard({ id }: { id: Id }) {
  const atlas = useAtlas();
  const { regions, claims, periods } = lookup(atlas);
  const region = regions.get(id);
  const claim = claims.get(id);
  const period = periods.get(id);
  if (region) return <RegionCard region={region} />;
  if (claim) return <ClaimCard claim={claim} />;
  if (period) return <PeriodCard period={period} />;
  if (kindOf(atlas, id) === 'sentence') return <SentenceCard id={id} />;
  return <h2>{nameOf(atlas, id)}</h2>;
}
