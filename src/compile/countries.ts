import type { Evidence, Status } from '../atlas/types.ts';
import type { Problems } from './problems.ts';
import { readRows, type Files, type Row } from './rows.ts';
import * as schemas from './schemas.ts';

export interface CountryRow {
  id: string;
  iso2?: string;
  numeric?: string;
  name: string;
  shape: string;
  within?: [west: number, south: number, east: number, north: number];
  /** The part that it takes of another shape: the land south of a latitude, in degrees. */
  takes?: { shape: string; south: number };
  status: Status;
  region?: string;
  why?: string;
  /** The evidence that the author gives; checked against the claims. */
  evidence: Evidence;
}

/** The countries, each in a region that exists or, at home and in Antarctica, in none. */
export function readCountries(
  files: Files,
  regions: ReadonlySet<string>,
  problems: Problems,
): Row<CountryRow>[] {
  const rows = readRows(files, 'countries.yaml', schemas.country, problems);
  for (const row of rows) {
    const homeless = row.status === 'home' || row.status === 'uninhabited';
    if (row.region === undefined && !homeless) problems.add(row.at, row.id, 'has no region');
    if (row.region !== undefined && !regions.has(row.region))
      problems.add(row.at, row.id, `unknown region "${row.region}"`);
    if (row.region !== undefined && row.why === undefined)
      problems.add(row.at, row.id, 'gives no reason for its region: add "why"');
  }
  return rows;
}
