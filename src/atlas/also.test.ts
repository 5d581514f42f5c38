import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { alsoIn } from './also.ts';

const { atlas } = compiled;

it.each(['organization', 'person', 'event'] as const)('lists every %s once, by section in order', (kind) => {
  const lists = alsoIn(atlas, kind);
  const order = atlas.sections.map(({ id }) => id);
  expect(lists.map(({ section }) => section.id)).toEqual(
    order.filter((id) => lists.some(({ section }) => section.id === id)),
  );
  const listed = lists.flatMap(({ section, claims }) => claims.map(({ id }) => `${section.id} ${id}`));
  const held = atlas.claims
    .filter((claim) => claim.kind === kind)
    .map(({ section, id }) => `${section} ${id}`);
  expect(listed.toSorted()).toEqual(held.toSorted());
});
