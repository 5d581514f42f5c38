import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Files } from './rows.ts';
import type { WorldAtlas } from './shapes.ts';

/** Reads every file that compile needs below a folder (data/), by its path there. */
export function readFiles(folder: string): Files {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(txt|yaml)$/.test(path) && !path.startsWith('codings'))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

export function readWorldAtlas(): WorldAtlas {
  const require = createRequire(import.meta.url);
  const read = (name: string) =>
    JSON.parse(readFileSync(require.resolve(`world-atlas/${name}`), 'utf8')) as Topology;
  return { medium: read('countries-50m.json'), fine: read('countries-10m.json') };
}
