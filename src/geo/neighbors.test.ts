import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { createWalk, type Anchor } from './neighbors.ts';

const anchors: Anchor[] = compiled.atlas.countries.map(({ id, anchor: [lon, lat] }) => ({
  id,
  at: [lon, -lat],
}));
const walk = createWalk(anchors);

it('goes to the nearest that way', () => {
  expect(walk.get('usa')?.down).toBe('mex');
  expect(walk.get('bra')?.left).toBe('bol');
  expect(walk.get('ind')?.left).toBe('pak');
});

it('goes round at the edge', () => {
  const last = anchors.reduce((a, b) => (a.at[0] > b.at[0] ? a : b));
  const next = anchors.find(({ id }) => id === walk.get(last.id)?.right);
  expect(next?.at[0]).toBeLessThan(0);
});

it('reaches every country from every other', () => {
  const unreached = anchors.filter(({ id: from }) => {
    const seen = new Set([from]);
    for (const id of seen) for (const next of Object.values(walk.get(id) ?? {})) seen.add(next);
    return seen.size !== anchors.length;
  });
  expect(unreached).toEqual([]);
});
