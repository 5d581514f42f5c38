import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';

const page = readFileSync('docs/boundaries.md', 'utf8');
const linked = [...page.matchAll(/\]\(\?focus=([^)&]+)\)/g)].map(([, id]) => id);

it('names every disputed and every later place of the map, and Palestine', () => {
  const places = compiled.atlas.countries.filter(({ status }) => status === 'disputed' || status === 'later');
  expect(linked).toEqual(expect.arrayContaining([...places.map(({ id }) => id), 'pse', 'siachen']));
});

it('leads only to places of the map', () => {
  const ids = new Set(compiled.atlas.countries.map(({ id }) => id));
  expect(linked.filter((id) => !ids.has(id ?? ''))).toEqual([]);
});
