import { expect, it } from 'vitest';
import { AT_REST } from '../../../geo/camera.ts';
import { FRAME } from '../../../geo/frame.ts';
import { createProjection } from '../../../geo/projections.ts';
import { shapesOf } from '../../../geo/world.ts';
import { admit } from '../../../store/permalink.ts';
import { home } from '../../../store/permalink.ts';
import { distanceBetween } from './distance.ts';
import { asked, atlas, world } from './fixture.ts';
import { placeOf } from './place.ts';
import type { LocateQuestion } from './question.ts';

const LOOKS = (['equal-earth', 'natural-earth', 'mercator'] as const).flatMap((projection) =>
  (['atlantic', 'pacific'] as const).map((meridian) => ({ projection, meridian })),
);
const find = (country: string): LocateQuestion => ({
  id: `locate:${country}`,
  kind: 'locate',
  country,
  options: [],
  answer: country,
  proof: null,
});
/** The position of a country's middle in the frame, as fractions of it. */
function spotOf(id: string, patch: object, look: (typeof LOOKS)[number]) {
  const { center, zoom } = admit({ ...home(), ...look, center: [1, 1], zoom: 8 }, patch, atlas);
  const at = shapesOf(world).find((shape) => shape.id === id)?.properties.at ?? [0, 0];
  const [x = -1, y = -1] = createProjection({ ...AT_REST, ...look, center, zoom: zoom ?? 1 })([...at]) ?? [];
  return [x / FRAME.width, y / FRAME.height] as const;
}

it.each([
  ['tgo', 'ben'],
  ['fra', 'deu'],
  ['fji', 'wsm'],
  ['rus', 'usa'],
  ['chl', 'nor'],
  ['nzl', 'prt'],
  ['sgp', 'idn'],
])('shows %s and %s after the one was taken for the other', (wrong, right) => {
  for (const look of LOOKS) {
    const patch = placeOf(find(right), true, wrong, world, look);
    expect(patch.focus).toBe(right);
    for (const id of [wrong, right])
      for (const share of spotOf(id, patch, look)) {
        expect(share, `${id} ${look.projection} ${look.meridian}`).toBeGreaterThan(0);
        expect(share, `${id} ${look.projection} ${look.meridian}`).toBeLessThan(1);
      }
  }
});

it('comes near to two neighbors, and not to places a world apart', () => {
  const look = LOOKS[0] ?? home();
  expect(placeOf(find('ben'), true, 'tgo', world, look).zoom).toBeGreaterThan(3);
  expect(placeOf(find('arg'), true, 'chn', world, look)).toMatchObject({ center: null, zoom: 1 });
});

it('shows no shade before the answer, but where it is to be read', () => {
  for (const question of asked) {
    const { layer, focus } = placeOf(question, false, null, world, home());
    const isRead = question.kind === 'shade' || question.kind === 'sentence';
    expect([question.id, layer]).toEqual([question.id, isRead ? 'parties' : 'blank']);
    if (['locate', 'party', 'figure', 'unsaid'].includes(question.kind)) expect(focus).toBeNull();
  }
});

it('measures between countries along the surface', () => {
  expect(distanceBetween(world, 'fra', 'fra')).toBe(0);
  const far = distanceBetween(world, 'arg', 'chn') ?? 0;
  expect(far).toBeGreaterThan(15_000);
  expect(far).toBeLessThan(20_016);
  expect(distanceBetween(world, 'fra', 'atlantis')).toBeUndefined();
});
