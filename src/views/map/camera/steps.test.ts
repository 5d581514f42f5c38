import { expect, it } from 'vitest';
import { AT_REST, ZOOM } from '../../../geo/camera.ts';
import { MIDDLE } from '../../../geo/cameraMath.ts';
import { isInSight, turnedBy, zoomedBy } from './steps.ts';

const globe = { ...AT_REST, projection: 'globe', center: [10, 20] } as const;

it('zooms between the whole world and the most, and the whole world has no middle of its own', () => {
  const near = zoomedBy(AT_REST, 2);
  expect(near.zoom).toBe(2);
  expect(near.center).not.toBeNull();
  expect(zoomedBy(near, 0.01)).toEqual(AT_REST);
  expect(zoomedBy(near, 1000).zoom).toBe(ZOOM.most);
  expect(zoomedBy(globe, 0.5)).toEqual(globe);
});

it('turns a globe by less the nearer it is', () => {
  expect(turnedBy(globe, 1, 0).center).toEqual([100, 20]);
  expect(turnedBy({ ...globe, zoom: 10 }, 0, 1).center).toEqual([10, 14]);
});

it('sees what is in the middle of the view, and not what is beyond its edge or behind the globe', () => {
  expect(isInSight(AT_REST, [0, 0], MIDDLE)).toBe(true);
  expect(isInSight(AT_REST, [150, 0], [MIDDLE[0] / 2, MIDDLE[1]])).toBe(false);
  expect(isInSight({ ...AT_REST, center: [10, 50], zoom: 8 }, [10, -20], MIDDLE)).toBe(false);
  expect(isInSight(globe, [10, 20], MIDDLE)).toBe(true);
  expect(isInSight(globe, [-170, -20], MIDDLE)).toBe(false);
});
