import { claimsOf, figureOf, kindOf, lookup, proofOf } from '../../atlas/lookup.ts';
import type { Atlas, Id } from '../../atlas/types.ts';

/** The sentences that an answer in short rests on: an average rests on its region's total too. */
export function sentencesOf(atlas: Atlas, focus: Id): Id[] {
  const { countries, claims } = lookup(atlas);
  const country = countries.get(focus);
  if (country) {
    const figure = country.evidence === 'average' ? figureOf(atlas, country.region ?? '') : undefined;
    return distinct([proofOf(atlas, focus), figure?.sentence]);
  }
  if (kindOf(atlas, focus) === 'region') {
    const figures = claimsOf(atlas, focus, 'figure').map(({ sentence }) => sentence);
    return distinct(figures.length > 0 ? figures : firstOf(atlas, focus));
  }
  return distinct([claims.get(focus)?.sentence ?? firstOf(atlas, focus)[0]]);
}

const firstOf = (atlas: Atlas, focus: Id) =>
  kindOf(atlas, focus) === 'sentence' ? [focus] : (atlas.reach[focus]?.sentences.slice(0, 1) ?? []);

const distinct = (ids: readonly (Id | undefined)[]): Id[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];
