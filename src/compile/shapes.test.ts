import { geoContains } from 'd3-geo';
import { expect, it } from 'vitest';
import { shapesOf } from '../geo/world.ts';
import { compiled } from './fixture.ts';

const shapes = shapesOf(compiled.world);
const at = (longitude: number, latitude: number) =>
  shapes.filter((shape) => geoContains(shape, [longitude, latitude])).map(({ id }) => id);

it.each([
  ['Crimea to itself, not to Russia', 34.2, 45.2, 'crimea'],
  ['French Guiana to itself, not to France', -53, 4, 'guf'],
  ['Réunion to itself', 55.5, -21.1, 'reu'],
  ['Svalbard to itself', 17, 79, 'sjm'],
  ['the Kuril side of Russia to Russia', 135, 50, 'rus'],
  ['Chukotka, beyond the antimeridian, to Russia', -173, 66, 'rus'],
  ['Kosovo to itself', 20.9, 42.6, 'kosovo'],
  ['Somaliland to itself', 45, 9.8, 'somaliland'],
  ['Darwin to Australia', 132, -14, 'aus'],
  ['Corsica to France', 9.1, 42.2, 'fra'],
])('gives %s', (_, longitude, latitude, id) => {
  expect(at(longitude, latitude)).toEqual([id]);
});

it('draws every country with at least a ring', () => {
  for (const shape of shapes)
    expect([shape.id, shape.geometry.coordinates.length]).not.toEqual([shape.id, 0]);
});

it('leaves no country with more than the globe', () => {
  // A ring that turns the wrong way covers all but its country.
  for (const shape of shapes) expect([shape.id, geoContains(shape, [-140, -30])]).toEqual([shape.id, false]);
});
