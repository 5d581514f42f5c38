import { averageOf, claimsOf, lookup } from './lookup.ts';
import { readingOf } from './reading.ts';
import type { Amount, Claim } from './claims.ts';
import type { Atlas } from './types.ts';
import { strengthsIn } from './wording.ts';

type Cell = string | number | undefined;

export interface Field<T> {
  readonly name: string;
  /** A type of Frictionless Table Schema. */
  readonly type: 'string' | 'integer';
  readonly about: string;
  readonly cell: (row: T) => Cell;
}

/** A table of the atlas, published as CSV and shown on the page. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly {
    readonly name: string;
    readonly type: 'string' | 'integer';
    readonly about: string;
  }[];
  readonly rows: readonly (readonly Cell[])[];
}

function table<T>(name: string, title: string, rows: readonly T[], fields: readonly Field<T>[]): Table {
  return {
    name,
    title,
    fields: fields.map(({ cell: _, ...field }) => field),
    rows: rows.map((row) => fields.map((field) => field.cell(row))),
  };
}

const string = <T>(name: string, about: string, cell: (row: T) => Cell): Field<T> => ({
  name,
  type: 'string',
  about,
  cell,
});
const integer = <T>(name: string, about: string, cell: (row: T) => Cell): Field<T> => ({
  name,
  type: 'integer',
  about,
  cell,
});

const ofKind = <K extends Claim['kind']>(atlas: Atlas, kind: K) =>
  atlas.claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);

/** The quote of a claim, verbatim. */
function quoteOf(atlas: Atlas, { sentence, quote }: Claim): string {
  return (lookup(atlas).sentences.get(sentence)?.text ?? '').slice(...quote);
}

const qualified = (name: string, of: (claim: Extract<Claim, { kind: 'figure' }>) => Amount | undefined) =>
  [
    string(
      `${name}_qualifier`,
      `exact, about or over: how to read the number of ${name}`,
      (row) => of(row)?.qualifier,
    ),
    integer(name, `the number of ${name}, as the article gives it`, (row) => of(row)?.number),
    integer(`${name}_of`, `the total they are part of, as the article gives it`, (row) => of(row)?.of),
  ] satisfies Field<Extract<Claim, { kind: 'figure' }>>[];

/** The tables of the dataset. A missing cell is "not said", never zero. */
export function tables(atlas: Atlas): Table[] {
  const cited = [
    string<Claim>('sentence', 'id of the sentence: section.paragraph.sentence', (row) => row.sentence),
    string<Claim>('quote', 'the article’s exact words', (row) => quoteOf(atlas, row)),
    string<Claim>('note', 'note by the coders, not the article’s', (row) => row.note),
  ];
  return [
    table('countries', 'Countries and territories, and what their shade means', atlas.countries, [
      string('id', 'id in this atlas', (row) => row.id),
      string('iso3', 'ISO 3166-1 alpha-3', (row) => row.iso3),
      string('name', 'short English name', (row) => row.name),
      string(
        'region',
        'the article’s region; empty for the subject and uninhabited places',
        (row) => row.region,
      ),
      string('evidence', 'home, named, average, unnumbered or none', (row) => row.evidence),
      integer(
        'value',
        'number of parties: named parties (named) or regional average (average); empty where there is no number',
        (row) => row.value ?? undefined,
      ),
      integer(
        'named',
        'number of parties the article names in the country; empty where it names none',
        (row) => row.named || undefined,
      ),
      string('sentences', 'ids of the sentences that support the shade, separated by spaces', (row) =>
        atlas.reach[row.id]?.sentences.join(' '),
      ),
      string('status', 'state, home, territory, disputed, later or uninhabited', (row) => row.status),
      string('region_reason', 'why the country is in its region', (row) => row.why),
      integer(
        'average',
        'regional average of parties per country, if it applies to this country; not a count for this country',
        (row) => averageOf(atlas, row),
      ),
      string('reading', 'how to read evidence and value, in words', readingOf),
    ]),
    table('parties', 'Parties the article names', ofKind(atlas, 'party'), [
      string('id', 'id of the party', (row) => row.id),
      string('country', 'id of its country', (row) => row.country),
      string('name', 'as the article writes it', (row) => row.name),
      string('standard', 'its usual English name of that time', (row) => row.standard),
      string('strength', 'wording categories of the relation, separated by spaces', (row) =>
        strengthsIn([row]).join(' '),
      ),
      ...cited,
    ]),
    table('figures', 'Totals the article gives', ofKind(atlas, 'figure'), [
      string('id', 'id of the figure', (row) => row.id),
      string('region', 'id of its region', (row) => row.region),
      ...qualified('parties', (row) => row.parties),
      ...qualified('countries', (row) => row.countries),
      string('counted', 'what is counted', (row) => row.counted),
      string('relation', 'the article’s words for the relation', (row) => row.relation),
      string('date', 'as-of date, year and month', (row) => row.date),
      integer(
        'named',
        'number of parties the article names in the region; empty where it names none, or where the total may not include them',
        (row) => (row.mean && claimsOf(atlas, row.region, 'party').length) || undefined,
      ),
      ...cited,
    ]),
    table('organizations', 'International and regional organizations', ofKind(atlas, 'organization'), [
      string('id', 'id of the claim', (row) => row.id),
      string('same', 'id of the claim that first mentions the same organization', (row) => row.same),
      string('name', 'as the article writes it', (row) => row.name),
      string('standard', 'its usual English name of that time', (row) => row.standard),
      string('strength', 'wording categories of the relation, separated by spaces', (row) =>
        strengthsIn([row]).join(' '),
      ),
      ...cited,
    ]),
    table('claims', 'Every claim with its quote', atlas.claims, [
      string('id', 'id of the claim', (row) => row.id),
      string(
        'kind',
        'party, mention, group, figure, organization, event, person or number',
        (row) => row.kind,
      ),
      string('section', 'id of the section', (row) => row.section),
      string('countries', 'ids of the countries it is evidence for, separated by spaces', (row) =>
        atlas.reach[row.id]?.countries.join(' '),
      ),
      ...cited,
    ]),
  ];
}

/** Characters that start a formula in a spreadsheet, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell as CSV (RFC 4180). An apostrophe keeps a spreadsheet from running a text as a formula. */
function cellText(cell: Cell): string {
  const text = String(cell ?? '');
  const safe = typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV with a header, lines ended by CR LF. */
export const toCsv = ({ fields, rows }: Table): string =>
  [fields.map(({ name }) => name), ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
