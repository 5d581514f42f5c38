import { kindOf, lookup } from '../atlas/lookup.ts';
import { tables, toCsv, type Table } from '../atlas/rows.ts';
import type { Atlas, Id, Own } from '../atlas/types.ts';
import type { Words } from '../i18n/words.ts';
import { meaningOf } from '../scene/meaning.ts';
import type { View } from '../store/view.ts';
import { sourceOf } from './page.ts';

/** The tables that can be taken out. The dataset publishes each under the same name. */
export const TABLES = ['countries', 'parties', 'figures', 'claims'] as const;
export type TableName = (typeof TABLES)[number];

/** A published table, or those of its rows that are named, in their order. */
function tableOf(atlas: Atlas, name: TableName, ids?: readonly Id[]): Table {
  const table = tables(atlas).find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  if (!ids) return table;
  const published = new Map(table.rows.map((row) => [row[0], row]));
  return { ...table, rows: ids.flatMap((id) => [published.get(id) ?? []]) };
}

/** Rows of a published table as CSV, with the fields under which it describes them. */
export const csvOf = (atlas: Atlas, name: TableName, shown: readonly { readonly id: Id }[]): string =>
  toCsv(
    tableOf(
      atlas,
      name,
      shown.map(({ id }) => id),
    ),
  );

/** The rows that tell of what is in focus; of all where nothing is. */
function rowsOf(atlas: Atlas, name: TableName, focus: Id | null): readonly Id[] | undefined {
  const reach = focus === null ? undefined : atlas.reach[focus];
  if (focus === null || !reach) return undefined;
  const { claims } = lookup(atlas);
  const countries = kindOf(atlas, focus) === 'country' ? [focus] : reach.countries;
  if (name === 'countries') return countries;
  const own = [...new Set([focus, ...reach.claims])].flatMap((id) => claims.get(id) ?? []);
  if (name === 'claims') return own.map(({ id }) => id);
  const kind = name === 'parties' ? 'party' : 'figure';
  return own.filter((claim) => claim.kind === kind).map(({ id }) => id);
}

/** The reader's own numbers, and none of the article's. Countries that are not in the file have no row. */
function ownTable(atlas: Atlas, { name, given }: Own, ids?: readonly Id[]): Table {
  const field = (key: string, about: string) => ({ name: key, type: 'string', about }) as const;
  return {
    name: 'numbers',
    title: name,
    fields: [
      field('id', 'id in this atlas'),
      field('iso3', 'ISO 3166-1 alpha-3'),
      field('name', 'name in the language of the page'),
      // A number with a fraction has no type of its own in a table of the atlas.
      field('number', 'the number in the reader’s file; empty where it has none'),
      field('note', 'the note in the reader’s file'),
    ],
    rows: atlas.countries.flatMap((country) => {
      const own = given.get(country.id);
      return own && (!ids || ids.includes(country.id))
        ? [[country.id, country.iso3, country.name, own.value ?? undefined, own.note]]
        : [];
    }),
  };
}

/** What a view shows, as rows: countries with what their shade says in its layer. */
export function shownTable(
  atlas: Atlas,
  view: Pick<View, 'focus' | 'layer'>,
  words: Words,
  name: TableName,
): Table {
  if (view.layer === 'own' && atlas.own && name === 'countries')
    return ownTable(atlas, atlas.own, rowsOf(atlas, name, view.focus));
  const table = tableOf(atlas, name, rowsOf(atlas, name, view.focus));
  if (name !== 'countries') return table;
  const { countries } = lookup(atlas);
  return {
    ...table,
    fields: [
      ...table.fields,
      { name: 'shade', type: 'string', about: `what its shade says in the layer "${view.layer}"` },
    ],
    rows: table.rows.map((row) => {
      const country = countries.get(String(row[0]));
      return [...row, country && words.sentences(meaningOf(atlas, country, view.layer, words))];
    }),
  };
}

/** The same as JSON: where it is from, what each field is, and the rows. A missing value is left out: not said. */
export function toJson(atlas: Atlas, { name, title, fields, rows }: Table, link: string): string {
  const objects = rows.map((row) =>
    Object.fromEntries(
      fields.flatMap((field, at) => {
        const cell = row[at];
        return cell === undefined || cell === '' ? [] : [[field.name, cell]];
      }),
    ),
  );
  return `${JSON.stringify({ name, title, source: name === 'numbers' ? title : sourceOf(atlas), link, fields, rows: objects }, null, 2)}\n`;
}
