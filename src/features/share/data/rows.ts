import { kindOf, lookup } from '../../../atlas/lookup.ts';
import type { Table } from '../../../atlas/rows.ts';
import { tableOf, type TableName } from '../../../atlas/tables.ts';
import type { Id } from '../../../atlas/id.ts';
import type { AddedLayer, Atlas } from '../../../atlas/types.ts';
import type { Words } from '../../../locales/words.ts';
import { addedOn } from '../../../text/headline.ts';
import { meaningOf } from '../../../text/meaning.ts';
import type { View } from '../../../store/view.ts';
import { sourceOf } from '../../../atlas/sourceLine.ts';

/** Filters the rows for the focus; without one, keeps all. */
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

/** Makes a table of an added layer, without the article's numbers. Countries that it lacks have no row. */
function addedTable(atlas: Atlas, { name, given }: AddedLayer, ids?: readonly Id[]): Table {
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

/** Makes a table of the view: countries with the meaning of their shade in its layer. */
export function viewTable(
  atlas: Atlas,
  view: Pick<View, 'focus' | 'layer'>,
  words: Words,
  name: TableName,
): Table {
  const added = addedOn(atlas, view.layer);
  if (added && name === 'countries') return addedTable(atlas, added, rowsOf(atlas, name, view.focus));
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

/** Makes JSON of the same: the source, the fields and the rows. A missing value is left out: not said. */
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
