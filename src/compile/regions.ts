import { claimsBy } from '../atlas/claimsBy.ts';
import { leftOf, meanOf, reachesUnmentioned, shadeOf } from '../atlas/evidence.ts';
import type { Claim, FigureClaim } from '../atlas/claims.ts';
import type { Country, PartyLaw, Region } from '../atlas/types.ts';
import type { Aliases } from './aliases.ts';
import type { CountryRow } from './countries.ts';

interface RegionRow {
  readonly id: string;
  readonly name: string;
  readonly label: readonly [number, number];
  readonly sea?: Region['sea'];
  readonly overlap?: readonly string[];
}

/** Countries of which the article speaks: with a party, a mention or a group of its own. */
function spokenOf(claims: readonly Claim[]): ReadonlySet<string> {
  const spoken = new Set<string>();
  for (const claim of claims) {
    if (claim.kind === 'party' || claim.kind === 'mention') spoken.add(claim.country);
    if (claim.kind === 'group') for (const id of claim.members) spoken.add(id);
  }
  return spoken;
}

/** Members, average and reach of each region. */
export function buildRegions(
  rows: readonly RegionRow[],
  countries: readonly CountryRow[],
  claims: readonly Claim[],
): Region[] {
  const spoken = spokenOf(claims);
  return rows.map(({ id, name, label, sea, overlap }) => {
    const members = countries.filter((c) => c.region === id && c.status === 'state').map((c) => c.id);
    const figure = claims.find((c): c is FigureClaim => c.kind === 'figure' && c.region === id && c.mean);
    const mean = meanOf(figure);
    const unmentioned = members.filter((member) => !spoken.has(member)).length;
    const left = leftOf(figure, members.length - unmentioned, overlap?.length ?? 0);
    return {
      id,
      name,
      label,
      ...(sea === undefined ? {} : { sea }),
      members,
      ...(mean === undefined ? {} : { mean }),
      filled: reachesUnmentioned(left, unmentioned),
      unmentioned,
      ...(overlap === undefined ? {} : { overlap }),
    };
  });
}

/** The countries with their other names and what their shade means. */
export function buildCountries(
  rows: readonly CountryRow[],
  regions: readonly Region[],
  claims: readonly Claim[],
  aliases: Aliases,
  laws: ReadonlyMap<string, PartyLaw>,
): Omit<Country, 'anchor'>[] {
  const spoken = spokenOf(claims);
  const parties = claimsBy(claims, (claim) => (claim.kind === 'party' ? [claim.country] : []));
  return rows.map(({ id, iso2, numeric, name, status, region, why }) => {
    const own = regions.find((r) => r.id === region);
    const named = parties(id).length;
    const others = aliases.get(id);
    const law = laws.get(id);
    const grounds = { status, named, spoken: spoken.has(id), mean: own?.mean, filled: own?.filled ?? false };
    return {
      id,
      ...(iso2 === undefined ? {} : { iso2, iso3: id.toUpperCase() }),
      ...(numeric === undefined ? {} : { numeric }),
      name,
      ...(others === undefined ? {} : { aliases: others }),
      status,
      ...(region === undefined ? {} : { region }),
      ...(why === undefined ? {} : { why }),
      named,
      ...(law === undefined ? {} : { law }),
      ...shadeOf(grounds),
    };
  });
}
