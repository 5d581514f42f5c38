import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { claimsBy } from './claimsBy.ts';

const { claims } = compiled.atlas;

it('finds what a search through all claims finds, in the same order', () => {
  const inSection = claimsBy(claims, ({ section }) => [section]);
  for (const { id } of compiled.atlas.sections)
    expect(inSection(id)).toEqual(claims.filter(({ section }) => section === id));
  expect(inSection('nowhere')).toEqual([]);
});

it('goes through the claims once, whatever is asked, and names none twice', () => {
  const read: string[] = [];
  const by = claimsBy(claims, ({ id, section }) => {
    read.push(id);
    return [section, section];
  });
  for (const { id } of compiled.atlas.sections) expect(new Set(by(id)).size).toBe(by(id).length);
  expect(read).toEqual(claims.map(({ id }) => id));
});
