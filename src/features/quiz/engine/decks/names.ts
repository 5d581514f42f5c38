import { figureOf, lookup } from '../../../../atlas/lookup.ts';
import { isSpokenOf } from '../../../../scene/encode.ts';
import { choose, type Pool } from '../pool.ts';
import type { FigureQuestion, PartyQuestion } from '../question.ts';
import { shuffle } from '../random.ts';
import { tellsCountry } from '../telling.ts';

/**
 * Asks for the country of a party whose printed name does not tell it, among countries of the same region. No wrong
 * country has a party that the article or its usual name calls the same.
 */
export function partyDeck({ atlas, regions, random }: Pool): PartyQuestion[] {
  const regionOf = (country: string) => lookup(atlas).countries.get(country)?.region ?? '';
  const named = atlas.claims.filter((claim) => claim.kind === 'party');
  const asked = named.filter((claim) => regions.has(regionOf(claim.country)) && !tellsCountry(atlas, claim));
  return shuffle(asked, random).map((claim) => {
    const alike = new Set(
      named
        .filter(({ name, standard }) => name === claim.name || standard === claim.standard)
        .map(({ country }) => country),
    );
    const wrong = atlas.countries.filter(
      ({ id, status, region }) =>
        status === 'state' && region === regionOf(claim.country) && isSpokenOf(atlas, id) && !alike.has(id),
    );
    return {
      id: `party:${claim.id}`,
      kind: 'party',
      party: claim.id,
      options: choose(
        claim.country,
        wrong.map(({ id }) => id),
        random,
      ),
      answer: claim.country,
      proof: claim.sentence,
    };
  });
}

/** Asks for the region of a total with an average, and for the regions without one. */
export function figureDeck({ atlas, regions, random }: Pool): FigureQuestion[] {
  const all = atlas.regions.map(({ id }) => id);
  const counted = all.filter((id) => figureOf(atlas, id) !== undefined);
  return shuffle(
    all.filter((id) => regions.has(id)),
    random,
  ).map((region) => {
    const total = figureOf(atlas, region);
    return {
      id: `figure:${region}`,
      kind: 'figure',
      figure: total?.id ?? null,
      options: choose(
        region,
        (total ? all : counted).filter((id) => id !== region),
        random,
      ),
      answer: region,
      proof: total?.sentence ?? null,
    };
  });
}
