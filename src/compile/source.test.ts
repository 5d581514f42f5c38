import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { words as en } from '../locales/en/page.ts';
import { citationFile } from './citationFile.ts';
import { compile } from './compile.ts';
import { compiled, files, worldAtlas } from './fixture.ts';
import { readPlace } from '../store/permalink.ts';

const { source } = compiled.atlas;

/** Compiles with one thing of source.yaml changed. */
function compileWith(before: string, after: string) {
  const text = files['source.yaml'] ?? '';
  expect(text).toContain(before);
  return () => compile({ ...files, 'source.yaml': text.replace(before, () => after) }, worldAtlas, readPlace);
}

it('refuses a fact that the article does not print', () => {
  expect(compileWith('published: 2007-10', 'published: 2008-10')).toThrow(
    'data/source.yaml:1: article: the article does not contain "Beijing: China Intercontinental Press, 2008.10"',
  );
  expect(compileWith('page: 2014-11-02', 'page: 2014-11-03')).toThrow('does not contain "2014.11.03"');
});

it('refuses a subject that is not a home country', () => {
  expect(compileWith('subject: chn', 'subject: fra')).toThrow('subject: "fra" is not a country');
});

it('names the line of a value that does not fit', () => {
  const line = (files['source.yaml'] ?? '').split('version: ')[0]?.split('\n').length;
  expect(compileWith('version: 0.1.0', 'version: new')).toThrow(`data/source.yaml:${line}: atlas.version: `);
});

it('has the version and the license of the package', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string };
  expect(source.atlas.version).toBe(manifest.version);
  expect(source.licenses.code.name).toBe(manifest.license);
});

it('is cited by CITATION.cff as it says', async () => {
  await expect(citationFile(source)).toMatchFileSnapshot('../../CITATION.cff');
});

it('names the account in the words that the page has', () => {
  expect(source.atlas.account).toBe(en.account);
});
