import { expect, it } from 'vitest';
import { compiled } from '../../../../compile/fixture.ts';
import { overlap, type Box } from '../../../../geo/path.ts';
import { place } from '../../../../scene/place.ts';
import { covers, numbersBeside } from './besideNumbers.ts';

const { atlas, world } = compiled;
const { places } = place(world, atlas.countries);
const states = atlas.countries.filter(({ status }) => status === 'state');
/** About the letters of a map as wide as a page. */
const SIZE = 33;
const boxOf = ([x, y]: readonly [number, number], number: number): Box => {
  const across = String(number).length * 0.3 * SIZE;
  return [x - across, y - SIZE / 2, x + across, y + SIZE / 2];
};
const numbered = (ids: readonly string[]) =>
  numbersBeside(places, new Map(ids.map((id, at) => [id, at + 1])), SIZE);
const placeOf = (id: string) => places.find((one) => one.id === id);

it('covers no small country that it asks for: the number stands beside it', () => {
  const ids = [
    'prt',
    'bel',
    'nld',
    'lux',
    'mlt',
    'gmb',
    'chl',
    'cub',
    'isr',
    'lbn',
    'nzl',
    'khm',
    'sgp',
    'vut',
  ];
  for (const { id, number, at } of numbered(ids)) {
    const shape = placeOf(id);
    expect(shape && covers(boxOf(at, number), shape), id).toBe(false);
  }
});

it('stands in a country that has room to spare', () => {
  for (const { id, at, home } of numbered(['rus', 'bra', 'can', 'aus'])) expect(at, id).toEqual(home);
});

it('keeps numbers apart, and off every other country that is asked for, where twenty are asked at once', () => {
  for (let from = 0; from < 100; from += 20) {
    const ids = states.slice(from, from + 20).map(({ id }) => id);
    const labels = numbered(ids);
    expect(labels.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    labels.forEach(({ id, number, at }, index) => {
      for (const other of labels.slice(index + 1))
        expect(overlap(boxOf(at, number), boxOf(other.at, other.number)), `${id} ${other.id}`).toBe(false);
      for (const asked of labels) {
        const shape = placeOf(asked.id);
        if (asked.id !== id)
          expect(shape && covers(boxOf(at, number), shape), `${id} ${asked.id}`).toBe(false);
      }
    });
  }
});
