import { expect, it } from 'vitest';
import { compiled } from './fixture.ts';

const statusOf = new Map(compiled.atlas.countries.map(({ id, status }) => [id, status]));

it.each(['guf', 'reu', 'cok', 'niu', 'grl'])('calls %s a territory, whatever ties it to a state', (id) => {
  expect(statusOf.get(id)).toBe('territory');
});

it.each(['siachen', 'crimea', 'esh', 'kosovo'])('calls %s disputed', (id) => {
  expect(statusOf.get(id)).toBe('disputed');
});
