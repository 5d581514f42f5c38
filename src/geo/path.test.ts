import { geoIdentity, type GeoProjection } from 'd3-geo';
import { expect, it } from 'vitest';
import { drawPath } from './path.ts';

const flat = geoIdentity() as unknown as GeoProjection;
const ring = (...points: [number, number][]) => ({
  type: 'Polygon' as const,
  coordinates: [[...points, points[0] ?? [0, 0]]],
});

it('writes relative whole numbers, without a comma before a minus', () => {
  expect(drawPath(flat, ring([10, 10], [20, 10], [20, 30], [10, 30]))).toBe('m10,10l10,0 0,20-10,0z');
});

it('joins points that fall together and drops those in the middle of a straight run', () => {
  expect(drawPath(flat, ring([0, 0], [5.2, 0.1], [5.3, 0], [10, 0], [10, 10]))).toBe('m0,0l10,0 0,10z');
});

it('measures the next line from where the pen is', () => {
  const two = { type: 'MultiLineString' as const, coordinates: [[[0, 0], [5, 5]], [[10, 10], [12, 10]]] }; // prettier-ignore
  expect(drawPath(flat, two)).toBe('m0,0l5,5m5,5l2,0');
});

it('drops an island without area, unless it is all there is', () => {
  const speck = ring([50.1, 50.1], [50.2, 50.1], [50.2, 50.2]).coordinates;
  const land = ring([0, 0], [10, 0], [10, 10]).coordinates;
  expect(drawPath(flat, { type: 'MultiPolygon', coordinates: [land, speck] })).toBe('m0,0l10,0 0,10z');
  expect(drawPath(flat, { type: 'MultiPolygon', coordinates: [speck] })).toBe('m50,50z');
});
