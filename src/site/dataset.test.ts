import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { datasetFiles } from './dataset.ts';
import { compiled } from '../compile/fixture.ts';

const files = datasetFiles(compiled.atlas);
const csv = (name: string) => csvParse(files.get(name) ?? '');

/** Data Package 1.0 and Table Schema 1.0, as far as the descriptor uses them. */
const NAME = v.pipe(v.string(), v.regex(/^[-a-z0-9._/]+$/));
const descriptor = v.object({
  profile: v.literal('data-package'),
  name: NAME,
  title: v.string(),
  description: v.string(),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  licenses: v.pipe(
    v.array(v.object({ name: v.string(), title: v.string(), path: v.pipe(v.string(), v.url()) })),
    v.minLength(1),
  ),
  sources: v.array(v.object({ title: v.string(), path: v.optional(v.pipe(v.string(), v.url())) })),
  contributors: v.pipe(v.array(v.object({ title: v.string(), role: v.string() })), v.minLength(1)),
  resources: v.pipe(
    v.array(
      v.object({
        name: NAME,
        path: v.pipe(v.string(), v.regex(/^[^/.][^:]*$/)),
        profile: v.picklist(['data-resource', 'tabular-data-resource']),
        format: v.string(),
        mediatype: v.string(),
        encoding: v.literal('utf-8'),
        bytes: v.number(),
        hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
        schema: v.optional(
          v.object({
            fields: v.array(
              v.object({
                name: v.string(),
                type: v.picklist(['string', 'integer']),
                description: v.string(),
              }),
            ),
            primaryKey: v.array(v.string()),
            missingValues: v.array(v.string()),
            foreignKeys: v.optional(
              v.array(
                v.object({
                  fields: v.array(v.string()),
                  reference: v.object({ resource: v.string(), fields: v.array(v.string()) }),
                }),
              ),
            ),
          }),
        ),
      }),
    ),
    v.minLength(6),
  ),
});
const described = v.parse(descriptor, JSON.parse(files.get('datapackage.json') ?? ''));

it('says whose account it is, who coded it, and that the coding alone is licensed', () => {
  expect(described.description).toContain('The CPC’s own account, not verified.');
  expect(described.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  expect(described.description).toContain('The article belongs to its rights holders');
  expect(described.sources[0]?.title).toContain('edited by Zhong Lianyan');
  expect(described.contributors.filter(({ title }) => title.includes('independent'))).toHaveLength(2);
});

it('describes every file it publishes', () => {
  expect(described.resources.map(({ path }) => path)).toEqual(
    [...files.keys()].filter((path) => path !== 'datapackage.json'),
  );
});

it.each(
  described.resources.filter(({ schema }) => schema).map((resource) => [resource.path, resource] as const),
)('keeps %s to its schema', (path, { schema }) => {
  const rows = csv(path);
  expect(rows.columns).toEqual(schema?.fields.map(({ name }) => name));
  expect(rows.length).toBeGreaterThan(0);
  const ids = rows.map((row) => row['id']);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { name, type } of schema?.fields ?? []) {
    if (type === 'integer') for (const row of rows) expect(row[name]).toMatch(/^\d*$/);
  }
  for (const { fields, reference } of schema?.foreignKeys ?? []) {
    const known = new Set(csv(`${reference.resource}.csv`).map((row) => row[reference.fields[0] ?? '']));
    for (const row of rows) expect(known.has(row[fields[0] ?? ''])).toBe(true);
  }
});

it('leaves empty what the article does not say: never zero', () => {
  for (const [path, text] of files) if (path.endsWith('.csv')) expect(text).not.toMatch(/(^|,)0(,|\r)/m);
});

it('publishes quotes verbatim', () => {
  const article = compiled.atlas.sections
    .flatMap(({ headings, paragraphs }) => [...headings, ...paragraphs.flat()])
    .map(({ text }) => text);
  for (const { quote } of csv('claims.csv'))
    expect(article.some((text) => text.includes(quote ?? '?'))).toBe(true);
});

it('tells how to read each shade: counted, the average beside it, or neither', () => {
  const rows = new Map(csv('countries.csv').map((row) => [row['id'], row]));
  const cells = (id: string) =>
    ['evidence', 'value', 'named', 'average', 'reading'].map((name) => rows.get(id)?.[name]);
  expect(cells('cub')).toEqual([
    'named',
    '1',
    '1',
    '3',
    '1 party named; no other party was legal in August 2007',
  ]);
  expect(cells('rus')).toEqual(['named', '7', '7', '2', 'at least 7 parties, named']);
  expect(cells('fra')).toEqual(['named', '3', '3', '', 'at least 3 parties, named']);
  expect(cells('ken').slice(0, 4)).toEqual(['average', '2', '', '2']);
  expect(cells('sau').slice(0, 4)).toEqual(['none', '', '', '']);
});

it('does not say how many of Latin America’s 32 are named, because nobody knows which they are', () => {
  const named = new Map(csv('figures.csv').map((row) => [row['id'], row['named']]));
  expect(named.get('latin-america-figure')).toBe('1');
  expect(named.get('latin-america-initial')).toBe('');
});

it('gives the German CDU both its wordings', () => {
  const strengths = new Map(csv('parties.csv').map((row) => [row['id'], row['strength']]));
  expect(strengths.get('deu-cdu')).toBe('visits interest');
  expect(strengths.get('deu-spd')).toBe('visits');
});

it('begins the table of countries with the columns others rely on', () => {
  expect(csv('countries.csv').columns.slice(0, 8)).toEqual([
    'id',
    'iso3',
    'name',
    'region',
    'evidence',
    'value',
    'named',
    'sentences',
  ]);
});
