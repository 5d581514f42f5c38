import { claimsOf, figureOf, lookup, proofOf } from '../../atlas/lookup.ts';
import type { Atlas, Country, Id } from '../../atlas/types.ts';
import { isSpokenOf } from '../../scene/encode.ts';
import type { QuizKind } from '../../features/quiz/params.ts';
import {
  SHADES,
  VERDICTS,
  type FigureQuestion,
  type LocateQuestion,
  type PartyQuestion,
  type Question,
  type SaidQuestion,
  type ShadeQuestion,
  type Statement,
  type Verdict,
} from './question.ts';
import { deal, shuffle, type Random } from './random.ts';

/** How many answers one chooses from. */
const CHOICES = 4;

interface Given {
  readonly atlas: Atlas;
  /** The regions asked about. */
  readonly regions: ReadonlySet<Id>;
  readonly random: Random;
}

/** What proves a country's shade: for an average, the figure that it is taken from. */
function proof(atlas: Atlas, { id, evidence, region }: Country): Id | null {
  const total = evidence === 'average' && region !== undefined ? figureOf(atlas, region) : undefined;
  return total?.sentence ?? proofOf(atlas, id) ?? null;
}
const statesOf = ({ atlas, regions }: Given): Country[] =>
  atlas.countries.filter(({ status, region }) => status === 'state' && regions.has(region ?? ''));

/** The right answer among wrong ones, in any order. */
const choose = (answer: Id, wrong: readonly Id[], random: Random): Id[] =>
  shuffle([answer, ...shuffle(wrong, random).slice(0, CHOICES - 1)], random);

function locate(given: Given): LocateQuestion[] {
  return shuffle(statesOf(given), given.random).map((country) => ({
    id: `locate:${country.id}`,
    kind: 'locate',
    country: country.id,
    options: [],
    answer: country.id,
    proof: proofOf(given.atlas, country.id) ?? null,
  }));
}

/** No wrong country has a party that the article or its usual name calls the same. */
function party({ atlas, regions, random }: Given): PartyQuestion[] {
  const { countries } = lookup(atlas);
  const named = atlas.claims.filter((claim) => claim.kind === 'party');
  const spoken = atlas.countries.filter(({ id, status }) => status === 'state' && isSpokenOf(atlas, id));
  const asked = named.filter(({ country }) => regions.has(countries.get(country)?.region ?? ''));
  return shuffle(asked, random).map((claim) => {
    const alike = new Set(
      named
        .filter(({ name, standard }) => name === claim.name || standard === claim.standard)
        .map(({ country }) => country),
    );
    const wrong = spoken.map(({ id }) => id).filter((id) => !alike.has(id));
    return {
      id: `party:${claim.id}`,
      kind: 'party',
      party: claim.id,
      options: choose(claim.country, wrong, random),
      answer: claim.country,
      proof: claim.sentence,
    };
  });
}

/** Totals from which an average is taken, each of one region; and the regions that have none. */
function figure({ atlas, regions, random }: Given): FigureQuestion[] {
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

function shade(given: Given): ShadeQuestion[] {
  const states = statesOf(given);
  const piles = shuffle(SHADES, given.random).map((evidence) =>
    shuffle(
      states.filter((country) => country.evidence === evidence),
      given.random,
    ).map((country): ShadeQuestion => ({
      id: `shade:${country.id}`,
      kind: 'shade',
      country: country.id,
      options: SHADES,
      answer: evidence,
      proof: proof(given.atlas, country),
    })),
  );
  return deal(piles);
}

/**
 * Whether the article says of a country what is stated, or undefined where one might argue: a country spoken of
 * only within a group, or unmentioned in a region whose figure may or may not count it.
 */
function verdictOf(atlas: Atlas, country: Country, states: Statement): Verdict | undefined {
  const { id, evidence, named, region } = country;
  const own = [...claimsOf(atlas, id, 'party'), ...claimsOf(atlas, id, 'mention')];
  const isOfRegion = evidence === 'average';
  const isUncounted = region !== undefined && figureOf(atlas, region) === undefined;
  switch (states) {
    case 'contacts':
      // An interest in relations is none yet.
      if (own.some(({ strength }) => strength !== 'interest')) return 'yes';
      if (isSpokenOf(atlas, id)) return undefined;
      return isOfRegion ? 'region' : isUncounted ? 'unsaid' : undefined;
    case 'number':
      // Who names parties tells a least number of them.
      if (named > 0) return undefined;
      return isOfRegion ? 'region' : isUncounted ? 'unsaid' : undefined;
    case 'names':
      if (named > 0) return 'yes';
      return own.length > 0 ? 'unsaid' : undefined;
  }
}

function said(given: Given): SaidQuestion[] {
  const { atlas, random } = given;
  const all = statesOf(given).flatMap((country) =>
    (['contacts', 'number', 'names'] as const).flatMap((states): SaidQuestion[] => {
      const answer = verdictOf(atlas, country, states);
      if (answer === undefined) return [];
      const { id } = country;
      const common = { kind: 'said', country: id, states, options: VERDICTS, answer } as const;
      const proven = answer === 'region' ? proof(atlas, country) : (proofOf(atlas, id) ?? null);
      return [{ ...common, id: `said:${id}:${states}`, proof: proven }];
    }),
  );
  // Each verdict as often as the others, and of each the statements in turn.
  const piles = shuffle(VERDICTS, random).map((verdict) =>
    deal(
      shuffle(['contacts', 'number', 'names'] as const, random).map((states) =>
        shuffle(
          all.filter((question) => question.answer === verdict && question.states === states),
          random,
        ),
      ),
    ),
  );
  return deal(piles);
}

/** All questions of a kind, in the order in which a quiz takes them. */
export const DECKS: { readonly [kind in QuizKind]: (given: Given) => Question[] } = {
  locate,
  party,
  figure,
  shade,
  said,
};
