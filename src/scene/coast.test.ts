import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { AT_REST } from '../geo/camera.ts';
import { place } from './place.ts';
import { createCoast } from './coast.ts';

const { atlas, coasts, world } = compiled;
const coast = createCoast(coasts, atlas.countries, AT_REST);
const placement = place(world, atlas.countries).places;
const atRest = { zoom: 1, unit: 0.63 };
const near = { zoom: 6, unit: 0.63 };
const REACH = 12 / 0.63;
const beside = (id: string, units: number) => {
  const [x, y] = coast.homeOf(id);
  return [x + units, y] as const;
};

it('means every state at its own place, even where its shape is of less than a pixel', () => {
  const states = atlas.countries.filter(({ status }) => status === 'state');
  const missed = states.filter(({ id }) => {
    const isTiny = placement.some((place) => place.id === id && place.isSmall);
    const unders = isTiny ? [id, null, 'lux'] : [id];
    return unders.some((under) => coast.meant(under, coast.homeOf(id), REACH, atRest) !== id);
  });
  expect(missed.map(({ id }) => id)).toEqual([]);
});

it('means a small state twelve pixels around it on the sea, and no farther', () => {
  expect(coast.meant(null, beside('mus', REACH - 1), REACH, atRest)).toBe('mus');
  expect(coast.meant(null, beside('mus', REACH + 1), REACH, atRest)).toBeNull();
});

it('means a country that is large enough wherever one points at it', () => {
  expect(coast.meant('zaf', coast.homeOf('lso'), REACH, atRest)).toBe('zaf');
});

it('means the smaller of two small neighbors where one is nearer to it', () => {
  expect(coast.meant('bel', coast.homeOf('bel'), REACH, atRest)).toBe('bel');
  expect(coast.meant('bel', coast.homeOf('lux'), REACH, atRest)).toBe('lux');
});

it('spares the ground around a disc where its neighbor is vast', () => {
  expect(coast.markersFor(near).has('mco')).toBe(true);
  expect(coast.meant('fra', beside('mco', -1), REACH / 6, near)).toBe('mco');
  expect(coast.meant('fra', coast.homeOf('fra'), REACH / 6, near)).toBe('fra');
});
