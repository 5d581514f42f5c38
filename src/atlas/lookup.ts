import type { DatedClaim, Period } from './dates.ts';
import type { Claim } from './claims.ts';
import type { Id } from './id.ts';
import type { Atlas, Country, Region, Section, Sentence } from './types.ts';

/** The atlas by id. */
export interface Lookup {
  readonly countries: ReadonlyMap<Id, Country>;
  readonly regions: ReadonlyMap<Id, Region>;
  readonly sections: ReadonlyMap<Id, Section>;
  readonly claims: ReadonlyMap<Id, Claim>;
  readonly sentences: ReadonlyMap<Id, Sentence>;
  /** Periods with several dates each. */
  readonly periods: ReadonlyMap<Id, Period>;
}

const made = new WeakMap<Atlas, Lookup>();
const mapOf = <T extends { readonly id: Id }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.id, row]));

/** The same lookup for the same atlas. */
/** A year, or a decade: "2007", "1980s". */
const DATE = /^\d{4}s?$/;

/** The dates that several claims share. Such a date is its own id. */
const periodsIn = (atlas: Atlas, claims: ReadonlyMap<Id, Claim>): Period[] =>
  Object.entries(atlas.reach).flatMap(([id, { claims: ids }]) => {
    const [first, ...more] = ids.flatMap((one) => (claims.get(one) ?? []) as DatedClaim | []);
    return DATE.test(id) && first ? [{ id, date: id, claims: [first, ...more] }] : [];
  });

export function lookup(atlas: Atlas): Lookup {
  const known = made.get(atlas);
  if (known) return known;
  const sentences = atlas.sections.flatMap(({ headings, paragraphs }) => [...headings, ...paragraphs.flat()]);
  const claims = mapOf(atlas.claims);
  const next: Lookup = {
    countries: mapOf(atlas.countries),
    regions: mapOf(atlas.regions),
    sections: mapOf(atlas.sections),
    claims,
    sentences: mapOf(sentences),
    periods: mapOf(periodsIn(atlas, claims)),
  };
  made.set(atlas, next);
  return next;
}

/** Kinds of things that an id can name. A region shares its section's id and counts as a region. */
export type Kind = 'country' | 'region' | 'section' | 'sentence' | 'claim' | 'period';

export function kindOf(atlas: Atlas, id: Id): Kind | undefined {
  const { countries, regions, sections, claims, sentences, periods } = lookup(atlas);
  if (countries.has(id)) return 'country';
  if (regions.has(id)) return 'region';
  if (sections.has(id)) return 'section';
  if (claims.has(id)) return 'claim';
  if (sentences.has(id)) return 'sentence';
  if (periods.has(id)) return 'period';
  return undefined;
}

/** The name for an id; a sentence has the name of its section. */
export function nameOf(atlas: Atlas, id: Id): string {
  const { countries, regions, sections, claims } = lookup(atlas);
  const claim = claims.get(id);
  const named = countries.get(id) ?? regions.get(id) ?? sections.get(id) ?? sections.get(sectionOf(id));
  if (claim)
    return 'standard' in claim ? claim.standard : (regions.get(claim.section)?.name ?? claim.section);
  return named?.name ?? id;
}

/** The section of a sentence: the first part of its id. */
export const sectionOf = (sentence: Id): Id => sentence.slice(0, sentence.indexOf('.'));

/** The claims that an id touches, of one kind. */
export function claimsOf<K extends Claim['kind']>(
  atlas: Atlas,
  id: Id,
  kind: K,
): Extract<Claim, { kind: K }>[] {
  const { claims } = lookup(atlas);
  return (atlas.reach[id]?.claims ?? []).flatMap((claim) => {
    const found = claims.get(claim);
    return found?.kind === kind ? [found as Extract<Claim, { kind: K }>] : [];
  });
}

/**
 * The sentence that best supports a country's shade: one about the country, otherwise its region's figure.
 */
export function proofOf(atlas: Atlas, country: Id): Id | undefined {
  const kinds = ['party', 'mention', 'group', 'figure'] as const;
  return kinds.flatMap((kind) => claimsOf(atlas, country, kind).map((claim) => claim.sentence))[0];
}

/** The figure that a region's average comes from. */
export const figureOf = (atlas: Atlas, region: Id) =>
  claimsOf(atlas, region, 'figure').find((figure) => figure.mean);

/**
 * The regional average that applies to a country, or that its card adds to its named parties. It is not a
 * count for the country.
 */
export function averageOf(atlas: Atlas, { evidence, region }: Country): number | undefined {
  if (evidence !== 'named' && evidence !== 'average') return undefined;
  return lookup(atlas).regions.get(region ?? '')?.mean;
}

/**
 * The sections to read with an id, in the article's order: those of its sentences, and a country's region's.
 * The subject's is the introduction.
 */
export function sectionsFor(atlas: Atlas, id: Id): Id[] {
  const country = lookup(atlas).countries.get(id);
  const wanted = new Set(atlas.reach[id]?.sentences.map(sectionOf));
  if (lookup(atlas).sections.has(id)) wanted.add(id);
  if (country?.region !== undefined) wanted.add(country.region);
  if (country?.status === 'home') wanted.add('introduction');
  return atlas.sections.map((section) => section.id).filter((section) => wanted.has(section));
}
