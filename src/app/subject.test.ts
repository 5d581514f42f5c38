import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';

const { subject, article } = compiled.atlas.source;

/** The words by which a file would know the article. */
const KNOWN = new RegExp(
  String.raw`\b(${subject}|CPC|CCP|China|Communist|${article.editor.family}|${article.published.slice(0, 4)}-\d\d)\b`,
  'i',
);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(tsx?|js|css)$/.test(path) && !/^locales\/|\.test\.ts$/.test(path));

it('knows the article in data/ and in the words alone', () => {
  const wrong = [
    ...files.map((file) => join('src', file)),
    'index.html',
    ...['at', 'embed', 'first'].map((name) => `public/${name}.js`),
  ].flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (KNOWN.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
  expect(wrong).toEqual([]);
});
