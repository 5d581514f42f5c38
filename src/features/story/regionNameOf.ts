import { lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import type { Atlas } from '../../atlas/types.ts';

/** The name of a country's region; '' for any other place. */
export function regionNameOf(atlas: Atlas, id: Id | null): string {
  const { countries, regions } = lookup(atlas);
  const region = countries.get(id ?? '')?.region;
  return regions.get(region ?? '')?.name ?? '';
}
