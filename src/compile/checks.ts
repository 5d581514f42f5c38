import type { Country, Section } from '../atlas/types.ts';
import { sentencesOf } from './article.ts';
import type { ClaimRow } from './claims.ts';
import type { CountryRow } from './countries.ts';
import type { Place, Problems } from './problems.ts';
import type { Row } from './rows.ts';

type RegionRow = Row<{ readonly id: string; readonly overlap?: readonly string[] }>;

const NAMED_IN_SECTION = 'named in its section';

/** A region has the id of its section, once, and overlaps with countries of other regions. */
export function checkRegions(
  regions: readonly RegionRow[],
  countries: readonly CountryRow[],
  sections: readonly Section[],
  problems: Problems,
) {
  const ids = new Set(sections.map(({ id }) => id));
  const seen = new Set<string>();
  const regionOf = new Map(countries.map((country) => [country.id, country.region]));
  for (const { id, overlap = [], at } of regions) {
    if (!ids.has(id))
      problems.add(at, id, 'is no section of the article: a region has the id of its section');
    if (seen.has(id)) problems.add(at, id, 'this id is taken');
    seen.add(id);
    for (const other of overlap) {
      const region = regionOf.get(other);
      if (region === undefined || region === id)
        problems.add(at, id, `overlap: "${other}" is of no other region`);
    }
  }
}

/** No id twice, in the whole atlas, and no ISO code. Regions share the id of their section and are not among these. */
export function checkIds(
  rows: readonly { readonly id: string; readonly at: Place }[],
  sections: readonly Section[],
  problems: Problems,
) {
  const taken = new Set(
    sections.flatMap((section) => [section.id, ...sentencesOf(section).map(({ id }) => id)]),
  );
  for (const { id, at } of rows) {
    if (taken.has(id)) problems.add(at, id, 'this id is taken');
    taken.add(id);
  }
}

/** No ISO code twice. */
export function checkCodes(countries: readonly Row<CountryRow>[], problems: Problems) {
  const taken = new Set<string>();
  for (const { id, iso2, numeric, at } of countries) {
    for (const code of [iso2, numeric]) {
      if (code === undefined) continue;
      if (taken.has(code)) problems.add(at, id, `the code "${code}" is taken`);
      taken.add(code);
    }
  }
}

/** A figure's numbers and words stand in its quote, and a region takes its average from one figure. */
export function checkFigures(claims: readonly ClaimRow[], sections: readonly Section[], problems: Problems) {
  const texts = new Map(
    sections.flatMap((section) => sentencesOf(section)).map(({ id, text }) => [id, text]),
  );
  const averaged = new Set<string>();
  for (const claim of claims) {
    if (claim.kind !== 'figure') continue;
    const quote = texts.get(claim.sentence)?.slice(...claim.quote) ?? '';
    const numbers = [claim.parties, claim.countries].flatMap((amount) => [amount?.number, amount?.of]);
    for (const number of numbers) {
      if (number !== undefined && !new RegExp(`\\b${number}\\b`).test(quote)) {
        problems.add(claim.at, claim.id, `the quote does not hold the number ${number}`);
      }
    }
    if (!quote.includes(claim.relation))
      problems.add(claim.at, claim.id, `the quote does not hold "${claim.relation}"`);
    if (claim.mean && averaged.has(claim.region))
      problems.add(claim.at, claim.id, `region "${claim.region}" has its average from another figure`);
    if (claim.mean) averaged.add(claim.region);
  }
}

/** Every country a claim speaks of exists, is a state, and stands in the region of the section that names it. */
export function checkClaims(
  claims: readonly ClaimRow[],
  countries: readonly Row<CountryRow>[],
  regions: ReadonlySet<string>,
  problems: Problems,
) {
  const rows = new Map(countries.map((country) => [country.id, country]));
  const named = new Set<string>();
  const parties = new Map<string, string>();
  const organizations = new Set(claims.flatMap((claim) => (claim.kind === 'organization' ? [claim.id] : [])));
  const known = (claim: ClaimRow, id: string) => {
    const row = rows.get(id);
    if (!row) problems.add(claim.at, claim.id, `unknown country "${id}"`);
    return row;
  };
  for (const claim of claims) {
    if (claim.kind === 'party' || claim.kind === 'mention') {
      const row = known(claim, claim.country);
      if (row && row.status !== 'state')
        problems.add(claim.at, claim.id, `"${row.id}" is no state: it takes no value`);
      if (row && regions.has(claim.section) && row.region !== claim.section) {
        problems.add(
          claim.at,
          claim.id,
          `"${row.id}" is named in section "${claim.section}" but stands in region "${row.region}"`,
        );
      }
      named.add(claim.country);
    }
    if (claim.kind === 'party') {
      if (claim.standard !== claim.name && claim.note === undefined) {
        problems.add(
          claim.at,
          claim.id,
          `its standard name "${claim.standard}" differs from the article's, and no note says how`,
        );
      }
      for (const key of [claim.id, `${claim.name} (${claim.standard})`]) {
        const other = parties.get(key);
        if (other !== undefined && other !== claim.country) {
          problems.add(
            claim.at,
            claim.id,
            `the party "${key}" is also claimed for "${other}": a party stands in one country`,
          );
        }
        parties.set(key, claim.country);
      }
    }
    if (claim.kind === 'group') {
      for (const id of claim.members) {
        const row = known(claim, id);
        if (row && row.status !== 'state') problems.add(claim.at, claim.id, `member "${id}" is no state`);
        if (row && row.region !== claim.section)
          problems.add(claim.at, claim.id, `member "${id}" is not of region "${claim.section}"`);
      }
    }
    if (claim.kind === 'event' && claim.place !== undefined) known(claim, claim.place);
    if (claim.kind === 'figure' && !regions.has(claim.region))
      problems.add(claim.at, claim.id, `unknown region "${claim.region}"`);
    if (claim.kind === 'organization' && claim.same !== undefined && !organizations.has(claim.same)) {
      problems.add(claim.at, claim.id, `unknown organization "${claim.same}"`);
    }
  }
  for (const row of countries) {
    if ((row.why === NAMED_IN_SECTION) === named.has(row.id)) continue;
    const message = named.has(row.id)
      ? `its region's reason must read "${NAMED_IN_SECTION}"`
      : 'its region rests on being named, and no claim names it';
    problems.add(row.at, row.id, message);
  }
}

/** Each row says what its shade rests on; the claims must give the same. */
export function checkShades(
  countries: readonly Country[],
  rows: readonly Row<CountryRow>[],
  problems: Problems,
) {
  const shades = new Map(countries.map((country) => [country.id, country]));
  for (const row of rows) {
    const found = shades.get(row.id)?.evidence;
    if (found === undefined || found === row.evidence) continue;
    const message =
      row.evidence === 'none' || row.evidence === 'home'
        ? `says evidence "${row.evidence}", but the claims give "${found}"`
        : `is shaded "${row.evidence}" without a claim: the claims give "${found}"`;
    problems.add(row.at, row.id, message);
  }
}
