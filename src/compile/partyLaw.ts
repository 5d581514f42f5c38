import type { Claim } from '../atlas/claims.ts';
import type { PartyLaw } from '../atlas/types.ts';
import type { CountryRow } from './countries.ts';
import type { Problems } from './problems.ts';
import { readRows, type Files, type Row } from './rows.ts';
import * as schemas from './schemas.ts';

type LawRow = Row<PartyLaw & { readonly id: string }>;

export const readPartyLaw = (files: Files, problems: Problems): LawRow[] =>
  readRows(files, 'party-law.yaml', schemas.partyLaw, problems);

/** Every row names a state, once, and no more of its parties are named than its law allows. */
export function checkPartyLaw(
  rows: readonly LawRow[],
  countries: readonly CountryRow[],
  claims: readonly Claim[],
  problems: Problems,
) {
  const states = new Set(countries.filter(({ status }) => status === 'state').map(({ id }) => id));
  const seen = new Set<string>();
  for (const { id, parties, at } of rows) {
    if (!states.has(id)) problems.add(at, id, `"${id}" is not a state in countries.yaml`);
    if (seen.has(id)) problems.add(at, id, 'already has a row: remove one of them');
    seen.add(id);
    const named = claims.filter((claim) => claim.kind === 'party' && claim.country === id).length;
    if (named > (parties === 'one' ? 1 : 0))
      problems.add(at, id, `"parties" is "${parties}", but the article names ${named}`);
  }
}
