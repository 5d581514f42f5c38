import { claimsBy } from '../atlas/claimsBy.ts';
import { periodsOf } from '../atlas/dates.ts';
import type { Claim } from '../atlas/claims.ts';
import type { Id } from '../atlas/id.ts';
import type { Country, Reach, Region, Section } from '../atlas/types.ts';
import { sentencesOf } from './article.ts';

type Known = {
  readonly sections: readonly Section[];
  readonly countries: readonly Country[];
  readonly regions: readonly Region[];
  readonly claims: readonly Claim[];
};

/** A reach under construction. */
class Touched {
  readonly countries = new Set<Id>();
  readonly regions = new Set<Id>();
  readonly parties = new Set<Id>();
  readonly organizations = new Set<Id>();
  readonly claims = new Set<Id>();
  readonly sentences = new Set<Id>();

  add(other: Partial<Record<keyof Reach, Iterable<Id>>>) {
    for (const key of ['countries', 'regions', 'parties', 'organizations', 'claims', 'sentences'] as const) {
      for (const id of other[key] ?? []) this[key].add(id);
    }
    return this;
  }

  freeze(): Reach {
    const { countries, regions, parties, organizations, claims, sentences } = this;
    return {
      countries: [...countries],
      regions: [...regions],
      parties: [...parties],
      organizations: [...organizations],
      claims: [...claims],
      sentences: [...sentences],
    };
  }
}

/**
 * The countries that a claim supports: for a figure, those with its average. The place of an event is not
 * evidence of a relation.
 */
function countriesOf(claim: Claim, countries: readonly Country[]): Id[] {
  switch (claim.kind) {
    case 'party':
    case 'mention':
      return [claim.country];
    case 'group':
      return [...claim.members];
    case 'figure':
      return claim.mean
        ? countries.filter((c) => c.region === claim.region && c.evidence === 'average').map((c) => c.id)
        : [];
    default:
      return [];
  }
}

const sentencesOfClaim = ({ sentence, also = [] }: Claim) => [
  sentence,
  ...also.map((further) => further.sentence),
];

/** Links every id to all that it touches. */
export function link({ sections, countries, regions, claims }: Known): Record<Id, Reach> {
  const reach: Record<Id, Reach> = {};
  const regionOf = new Map(countries.map((country) => [country.id, country.region]));
  const order = new Map(sections.flatMap((section) => sentencesOf(section)).map(({ id }, at) => [id, at]));
  const inOrder = (ids: Iterable<Id>) =>
    [...ids].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));

  const onSentence = claimsBy(claims, sentencesOfClaim);
  const inSection = claimsBy(claims, (claim) => [claim.section]);
  const onRegion = claimsBy(claims, (claim) => (claim.kind === 'figure' ? [claim.region] : []));
  const shaded = new Map(claims.map((claim) => [claim, countriesOf(claim, countries)]));
  const onCountry = claimsBy(claims, (claim) => shaded.get(claim) ?? []);

  for (const claim of claims) {
    const lit = shaded.get(claim) ?? [];
    reach[claim.id] = new Touched()
      .add({ countries: lit, claims: [claim.id], sentences: inOrder(sentencesOfClaim(claim)) })
      .add({
        regions: claim.kind === 'figure' ? [claim.region] : lit.flatMap((id) => regionOf.get(id) ?? []),
      })
      .add({ parties: claim.kind === 'party' ? [claim.id] : [] })
      .add({ organizations: claim.kind === 'organization' ? [claim.id] : [] })
      .freeze();
  }
  // Two claims of one organization are reached from either.
  for (const claim of claims) {
    if (claim.kind !== 'organization' || claim.same === undefined) continue;
    const both = new Touched()
      .add(reach[claim.same] ?? {})
      .add(reach[claim.id] ?? {})
      .freeze();
    reach[claim.same] = both;
    reach[claim.id] = both;
  }
  const gather = (some: readonly Claim[]) => {
    const touched = new Touched();
    for (const claim of some) touched.add(reach[claim.id] ?? {});
    return touched;
  };
  for (const { id, claims: dated } of periodsOf(claims))
    if (dated.length > 1) reach[id] = gather(dated).freeze();
  for (const section of sections) {
    for (const { id } of sentencesOf(section)) {
      reach[id] = gather(onSentence(id))
        .add({ sentences: [id] })
        .freeze();
    }
    // A section is read whole: no sentence of it is marked.
    reach[section.id] = {
      ...gather(inSection(section.id)).freeze(),
      sentences: [],
    };
  }
  for (const country of countries) {
    const about = onCountry(country.id);
    // A group supports only the countries without any other claim.
    const spoken = about.some((claim) => claim.kind === 'party' || claim.kind === 'mention');
    const own = about.filter((claim) => !(spoken && claim.kind === 'group'));
    const touched = gather(own);
    reach[country.id] = new Touched()
      .add({ countries: [country.id], regions: country.region ? [country.region] : [] })
      .add({ parties: own.filter((claim) => claim.kind === 'party').map((claim) => claim.id) })
      .add({ claims: touched.claims, sentences: inOrder(touched.sentences) })
      .freeze();
  }
  for (const region of regions) {
    const section = reach[region.id];
    reach[region.id] = new Touched()
      .add({ countries: region.members, regions: [region.id] })
      .add({
        parties: section?.parties ?? [],
        organizations: section?.organizations ?? [],
        claims: section?.claims ?? [],
      })
      .add({ sentences: onRegion(region.id).map((claim) => claim.sentence) })
      .freeze();
  }
  return reach;
}
