import type { View } from './view.ts';

type Place = Pick<View, 'center' | 'zoom'>;

let kept: Place | null = null;

/** Keeps where the map was before it came to a country by itself. */
export const keepPlaceBefore = (place: Place) => void (kept = place);

/**
 * The place that the map goes back to when the country closes, and forgets it; empty if the map stays.
 */
export function takePlaceBefore(): Partial<Place> {
  const place = kept ?? {};
  kept = null;
  return place;
}
