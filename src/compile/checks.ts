import type { Country, Section } from '../atlas/types.ts';
import { sentencesOf } from './article.ts';
import type { ClaimRow } from './claims.ts';
import type { CountryRow } from './countries.ts';
import type { SourcePlace, Problems } from './problems.ts';
import type { Row } from './rows.ts';

type RegionRow = Row<{ readonly id: string; readonly overlap?: readonly string[] }>;

const NAMED_IN_SECTION = 'named in its section';

/**
 * Checks that a region has the id of its section, occurs once, and overlaps only with countries of other regions.
 */
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
      problems.add(at, id, 'is not a section of the article: a region must have the id of its section');
    if (seen.has(id)) problems.add(at, id, 'this id is already used: choose another');
    seen.add(id);
    for (const other of overlap) {
      const region = regionOf.get(other);
      if (region === undefined || region === id)
        problems.add(at, id, `overlap: "${other}" is not a country of another region`);
    }
  }
}

/** No id twice, in the whole atlas, and no ISO code. Regions share the id of their section and are not among these. */
export function checkIds(
  rows: readonly { readonly id: string; readonly at: SourcePlace }[],
  sections: readonly Section[],
  problems: Problems,
) {
  const taken = new Set(
    sections.flatMap((section) => [section.id, ...sentencesOf(section).map(({ id }) => id)]),
  );
  for (const { id, at } of rows) {
    if (taken.has(id)) problems.add(at, id, 'this id is already used: choose another');
    taken.add(id);
  }
}

/** No ISO code twice. */
export function checkCodes(countries: readonly Row<CountryRow>[], problems: Problems) {
  const taken = new Set<string>();
  for (const { id, iso2, numeric, at } of countries) {
    for (const code of [iso2, numeric]) {
      if (code === undefined) continue;
      if (taken.has(code)) problems.add(at, id, `another country has the code "${code}"`);
      taken.add(code);
    }
  }
}

/** Checks that a figure's numbers and words are in its quote, and that a region's average comes from one figure. */
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
        problems.add(claim.at, claim.id, `the quote does not contain the number ${number}`);
      }
    }
    if (!quote.includes(claim.relation))
      problems.add(claim.at, claim.id, `the quote does not contain the relation "${claim.relation}"`);
    if (claim.mean && averaged.has(claim.region))
      problems.add(
        claim.at,
        claim.id,
        `region "${claim.region}" already has its average from another figure: only one may have "mean"`,
      );
    if (claim.mean) averaged.add(claim.region);
  }
}

/** Checks that every claimed country exists, is a state, and is in the region of the section that names it. */
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
        problems.add(claim.at, claim.id, `"${row.id}" is not a state, so no claim can give it a value`);
      if (row && regions.has(claim.section) && row.region !== claim.section) {
        problems.add(
          claim.at,
          claim.id,
          `"${row.id}" is named in section "${claim.section}", but countries.yaml puts it in region "${row.region}"`,
        );
      }
      named.add(claim.country);
    }
    if (claim.kind === 'party') {
      if (claim.standard !== claim.name && claim.note === undefined) {
        problems.add(
          claim.at,
          claim.id,
          `its standard name "${claim.standard}" differs from the article's: add a note that says how`,
        );
      }
      for (const key of [claim.id, `${claim.name} (${claim.standard})`]) {
        const other = parties.get(key);
        if (other !== undefined && other !== claim.country) {
          problems.add(
            claim.at,
            claim.id,
            `the party "${key}" is also claimed for "${other}": a party belongs to one country`,
          );
        }
        parties.set(key, claim.country);
      }
    }
    if (claim.kind === 'group') {
      for (const id of claim.members) {
        const row = known(claim, id);
        if (row && row.status !== 'state') problems.add(claim.at, claim.id, `member "${id}" is not a state`);
        if (row && row.region !== claim.section)
          problems.add(claim.at, claim.id, `member "${id}" is not in region "${claim.section}"`);
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
      ? `a claim names it in this section, so "why" must be "${NAMED_IN_SECTION}"`
      : `"why" is "${NAMED_IN_SECTION}", but no claim names it`;
    problems.add(row.at, row.id, message);
  }
}

/** Checks that each row's evidence is the one that the claims give. */
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
        ? `evidence is "${row.evidence}", but the claims give "${found}"`
        : `is shaded "${row.evidence}" without a claim: the claims give "${found}"`;
    problems.add(row.at, row.id, message);
  }
}
