import { figureOf, lookup, proofOf, sectionOf } from '../../../../atlas/lookup.ts';
import type { Id } from '../../../../atlas/id.ts';
import type { Atlas, Country } from '../../../../atlas/types.ts';
import { isSpokenOf } from '../../../../scene/encode.ts';
import { mix, ownClaims, shadeProof, statesOf, type Pool } from '../pool.ts';
import {
  BASES,
  OF_COUNTRY,
  OF_REGION,
  type AllowsQuestion,
  type BasisQuestion,
  type SentenceQuestion,
} from '../question.ts';
import { deal, shuffle } from '../random.ts';
import { namesCountry } from '../telling.ts';

/** The maximum length of a sentence as an answer, in characters. */
const LONGEST = 260;

/** The sentences of a section, without its headings. */
const sentencesOf = (atlas: Atlas, section: Id) =>
  lookup(atlas).sections.get(section)?.paragraphs.flat() ?? [];

/** The sentences that one could mistake for a shade's support: those of claims first, then the others. */
function wrongSentences({ atlas, random }: Pool, { id }: Country, answer: Id, isAverage: boolean): Id[] {
  const claimed = new Set(
    atlas.claims.flatMap(({ kind, sentence }) =>
      kind === 'party' || kind === 'mention' || kind === 'group' ? [sentence] : [],
    ),
  );
  const own = new Set(atlas.reach[id]?.sentences);
  const fit = shuffle(sentencesOf(atlas, sectionOf(answer)), random)
    .filter(({ id: one, text }) => one !== answer && text.length <= LONGEST && (isAverage || !own.has(one)))
    .map((sentence) => sentence.id);
  // If a number is asked for, the sentence that mentions the country is the likeliest mistake.
  const ranks = [
    (one: Id) => own.has(one),
    (one: Id) => claimed.has(one) && !own.has(one),
    (one: Id) => isAverage && !claimed.has(one) && !own.has(one),
  ];
  return ranks.flatMap((isOf) => fit.filter(isOf));
}

/**
 * Asks which sentence supports a shade, of one country each that is mentioned, grouped or not mentioned in a region.
 * Sentences that name the country themselves are not asked for: they would be told by its name.
 */
export function sentenceDeck(pool: Pool): SentenceQuestion[] {
  const { atlas, random } = pool;
  const ground = ({ id }: Country) =>
    ownClaims(atlas, id).length > 0 ? 'own' : isSpokenOf(atlas, id) ? 'group' : 'none';
  const states = shuffle(statesOf(pool), random);
  const asked = states.filter((country, at) => {
    const isAsked =
      country.evidence === 'average' || (country.evidence === 'unnumbered' && ground(country) === 'group');
    const isAlike = (other: Country) =>
      other.region === country.region &&
      other.evidence === country.evidence &&
      ground(other) === ground(country);
    return isAsked && states.findIndex(isAlike) === at;
  });
  return asked.flatMap((country): SentenceQuestion[] => {
    const isAverage = country.evidence === 'average';
    const answer = shadeProof(atlas, country);
    if (answer === null || namesCountry(atlas, lookup(atlas).sentences.get(answer)?.text ?? '', country.id))
      return [];
    const wrong = wrongSentences(pool, country, answer, isAverage);
    if (wrong.length < 3) return [];
    return [
      {
        id: `sentence:${country.id}`,
        kind: 'sentence',
        country: country.id,
        basis: isAverage ? 'average' : 'unnumbered',
        options: mix(answer, wrong, random),
        answer,
        proof: answer,
      },
    ];
  });
}

/** Asks what the sentences on a country give for the map, each evidence as often as the others. */
export function basisDeck(pool: Pool): BasisQuestion[] {
  const { atlas, random } = pool;
  const states = statesOf(pool);
  const piles = shuffle(BASES, random).map((evidence) =>
    shuffle(
      states.filter((country) => country.evidence === evidence),
      random,
    ).flatMap((country): BasisQuestion[] => {
      const total = figureOf(atlas, country.region ?? '')?.sentence;
      const quotes = [...new Set([proofOf(atlas, country.id), total])].filter((one) => one !== undefined);
      return [
        {
          id: `basis:${country.id}`,
          kind: 'basis',
          country: country.id,
          quotes,
          options: BASES,
          answer: evidence,
          proof: shadeProof(atlas, country),
        },
      ];
    }),
  );
  return deal(piles);
}

/** Asks what a total allows one to say: of its region, and of a country that it may count. */
export function allowsDeck(pool: Pool): AllowsQuestion[] {
  const { atlas, regions, random } = pool;
  const counted = shuffle(atlas.regions, random).flatMap((region) => {
    const total = figureOf(atlas, region.id);
    return total && regions.has(region.id) ? [{ region, total }] : [];
  });
  const ask = (region: Id, { id, sentence: proof }: { id: Id; sentence: Id }, country: Id | null) => {
    const [answer, ...wrong] = country === null ? OF_REGION : OF_COUNTRY;
    const options = mix(answer, wrong, random);
    const subject = country ?? region;
    return {
      id: `allows:${subject}`,
      kind: 'allows',
      figure: id,
      region,
      country,
      options,
      answer,
      proof,
    } as const;
  };
  const ofCountries = counted.flatMap(({ region, total }) => {
    const [country] = shuffle(
      statesOf({ ...pool, regions: new Set([region.id]) }).filter(
        ({ id, evidence }) => evidence === 'average' && !isSpokenOf(atlas, id),
      ),
      random,
    );
    return country ? [ask(region.id, total, country.id)] : [];
  });
  const ofRegions = counted
    // A total that covers its whole region allows more conclusions.
    .filter(({ region, total }) => region.members.length > (total.countries?.number ?? Infinity))
    .map(({ region, total }) => ask(region.id, total, null));
  return deal([ofCountries, ofRegions]);
}
