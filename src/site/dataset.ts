import { createHash } from 'node:crypto';
import { tables, toCsv, type Table } from '../atlas/rows.ts';
import type { Source } from '../atlas/source.ts';
import type { Atlas } from '../atlas/types.ts';

interface File {
  readonly path: string;
  readonly text: string;
  readonly resource: object;
}

const KEYS: Readonly<Record<string, { table: string; field: string }[]>> = {
  parties: [{ table: 'countries', field: 'country' }],
};

function csv(table: Table): File {
  const foreignKeys = (KEYS[table.name] ?? []).map(({ table: resource, field }) => ({
    fields: [field],
    reference: { resource, fields: ['id'] },
  }));
  const schema = {
    fields: table.fields.map(({ name, type, about }) => ({
      name,
      type,
      description: about,
      ...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
    })),
    primaryKey: ['id'],
    missingValues: [''],
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
  const resource = {
    title: table.title,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    schema,
  };
  return { path: `${table.name}.csv`, text: toCsv(table), resource };
}

/** Describes the origin of the dataset: its authors, sources and licenses. */
function originOf({ article, atlas, boundaries, contributors, licenses }: Source) {
  const { editor, book, place, publisher, published } = article;
  return {
    title: atlas.dataset,
    description: `${atlas.about} ${atlas.account}. ${article.rights} An empty cell means "not said", never zero.`,
    version: atlas.version,
    licenses: [licenses.coding],
    sources: [
      {
        title: `${book}, edited by ${editor.family} ${editor.given}, ${place}: ${publisher}, ${published.replace('-', '.')}`,
        ...(article.link === undefined ? {} : { path: article.link }),
      },
      boundaries,
    ],
    contributors,
  };
}

/** The files of the published dataset, by name: tables, the whole atlas, and a Frictionless Data Package of them. */
export function datasetFiles(atlas: Atlas): Map<string, string> {
  const whole: File = {
    path: 'atlas.json',
    text: `${JSON.stringify(atlas)}\n`,
    resource: {
      title: 'The whole atlas: sections, sentences, claims, and what each id reaches',
      profile: 'data-resource',
      format: 'json',
      mediatype: 'application/json',
    },
  };
  const files = [whole, ...tables(atlas).map(csv)];
  const descriptor = {
    profile: 'data-package',
    name: 'relations-atlas',
    ...originOf(atlas.source),
    resources: files.map(({ path, text, resource }) => ({
      name: path.replace(/\.\w+$/, ''),
      path,
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      ...resource,
    })),
  };
  return new Map([
    ...files.map(({ path, text }): [string, string] => [path, text]),
    ['datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`],
  ]);
}
