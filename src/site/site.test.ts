import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import type { Lock } from './packages.ts';
import { createSite, type Sources } from './site.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const { atlas } = compiled;
const sources: Sources = {
  atlas,
  server: {
    notes: () => '',
    render: () => '<main>The page</main>',
    renderNoscript: () => '<noscript>About</noscript>',
    unfold: (place) => ({
      title: place || 'World',
      about: 'About',
      sentence: undefined,
      drawSvg: () => '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>',
    }),
  },
  template: read('index.html'),
  worker: read('src/site/siteWorker.js'),
  built: new Map([['assets/index-1.js', 'main()']]),
  parts: { main: 'assets/index-1.js', imports: [], styles: [] },
  whole: { early: 'early()', script: 'main()', style: 'a{}' },
  lock: JSON.parse(read('package-lock.json')) as Lock,
  address: '',
};
const site = await createSite(sources);
const text = (path: string) => String(site.get(path));

it('makes every file of the site', () => {
  const paths = [...site.keys()];
  expect(paths).toEqual(
    expect.arrayContaining([
      'index.html',
      'relations-atlas.html',
      'sw.js',
      'oembed.json',
      'at/africa/index.html',
      'at/africa/oembed.json',
      'data/atlas.json',
      'data/datapackage.json',
      '_headers',
      '_headers.caddy',
      '_headers.nginx',
      'notices.txt',
    ]),
  );
  expect(paths.filter((path) => /^at\/.*html$/.test(path))).toHaveLength(
    atlas.regions.length +
      atlas.countries.filter(({ id }) => (atlas.reach[id]?.sentences.length ?? 0) > 0).length,
  );
});

it('fills index.html whole, for the page and for the offline file', () => {
  for (const path of ['index.html', 'relations-atlas.html']) {
    expect(text(path)).toContain('<main>The page</main>');
    expect(text(path)).toContain('<meta property="og:title" content="World">');
    expect(text(path)).not.toContain('<!--');
  }
});

it('keeps in the worker what the page loads', () => {
  const [, files = ''] = /FILES = JSON.parse\('(.*)'\)/.exec(text('sw.js')) ?? [];
  const [, atlasPath] = /id="atlas" href="\.\/([^"]+)"/.exec(text('index.html')) ?? [];
  expect(JSON.parse(files)).toEqual({ en: [atlasPath, 'assets/index-1.js', './'] });
});

it('allows in the page what the headers allow', () => {
  const [, policy = ''] = /Content-Security-Policy: (.*)/.exec(text('_headers')) ?? [];
  expect(text('index.html')).toContain(`content="${policy}"`);
  for (const path of ['_headers.caddy', '_headers.nginx'])
    expect(text(path)).toContain(`Content-Security-Policy "${policy}"`);
});
