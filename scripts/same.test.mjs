import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { differences } from './same.mjs';

const dir = mkdtempSync(join(tmpdir(), 'same-'));
afterAll(() => rmSync(dir, { recursive: true }));

/**
 * @param {string} name
 * @param {Record<string, string>} files
 */
function build(name, files) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name, file)), { recursive: true });
    writeFileSync(join(dir, name, file), text);
  }
  return join(dir, name);
}

const before = build('before', {
  'index.html':
    '<script src="./assets/index-BhMce-nf.js" integrity="sha256-ab/c+1="></script><p>Fifty parties</p>',
  'data/claims.csv': 'party',
  'at/asia/index.html': '<h1>Asia</h1>',
  'assets/index-BhMce-nf.js': 'one',
});

it('finds the same page under other hashes', () => {
  const after = build('hashed', {
    'index.html':
      '<script src="./assets/index-D_123456.js" integrity="sha256-xyz="></script><p>Fifty parties</p>',
    'data/claims.csv': 'party',
    'data/claims.csv.br': 'packed',
    'at/asia/index.html': '<h1>Asia</h1>',
    'assets/index-D_123456.js': 'two',
  });
  expect(differences(before, after)).toEqual([]);
});

it('tells where a page differs, and which file is new or gone', () => {
  const after = build('changed', {
    'index.html':
      '<script src="./assets/index-BhMce-nf.js" integrity="sha256-ab/c+1="></script><p>Sixty parties</p>',
    'data/claims.csv': 'party',
    'data/more.csv': 'new',
  });
  const found = differences(before, after);
  expect(found.map((line) => line.split('\n')[0])).toEqual([
    'at/asia/index.html: only in BEFORE',
    'data/more.csv: only in AFTER',
    expect.stringMatching(/^index\.html: differs at character \d+$/),
  ]);
  expect(found[2]).toContain('Fifty parties');
  expect(found[2]).toContain('Sixty parties');
});

it('refuses folders without a site', () => {
  expect(() => differences(join(dir, 'nothing'), join(dir, 'nowhere'))).toThrow('Neither');
});
