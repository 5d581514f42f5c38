import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { parse } from '../store/permalink.ts';
import '../features/params.ts';
import { framePages } from './frames.ts';

const { atlas } = compiled;

it('has a frame of the world and of each region at an address without a query', () => {
  const pages = framePages(atlas);
  expect([...pages.keys()]).toEqual([
    'embed/index.html',
    ...atlas.regions.map(({ id }) => `embed/${id}/index.html`),
  ]);
  const [, query = ''] =
    /<a href="\.\.\/\.\.\/([^"]*)"/.exec(String(pages.get('embed/africa/index.html'))) ?? [];
  expect(parse(query.replaceAll('&amp;', '&'), atlas)).toMatchObject({ focus: 'africa', embed: 'map' });
});
