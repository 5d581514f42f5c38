import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
} from 'culori';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AT_REST, type Camera } from '../geo/camera.ts';
import { createProjection } from '../geo/projections.ts';
import { curveOf, cutLine, HALO, headOf, INK_COLORS, lonLatAt, strokePath, type Stroke } from './strokes.ts';

const pen = (points: Stroke['points']): Stroke => ({ shape: 'line', ink: 'red', nib: 'thin', points });
const globe: Camera = { ...AT_REST, projection: 'globe' };

it('draws a smooth line through the middles, from the first point to the last', () => {
  expect(curveOf([])).toBe('');
  expect(curveOf([[1, 2]])).toBe('M1.0,2.0l0,0');
  expect(curveOf([[0, 0], [10, 0], [10, 10]])).toBe('M0.0,0.0Q10.0,0.0 10.0,5.0L10.0,10.0'); // prettier-ignore
});

it('points an arrow to where the hand let go', () => {
  const [left, tip, right] = headOf([[0, 0], [100, 0]], 20); // prettier-ignore
  expect(tip).toEqual([100, 0]);
  for (const [x, y] of [left ?? [NaN, NaN], right ?? [NaN, NaN]]) {
    expect(x).toBeLessThan(90);
    expect(Math.abs(y)).toBeGreaterThan(5);
  }
  expect(headOf([[3, 3]], 20)).toEqual([]);
});

it('takes a point of the frame to its place and back, in any camera', () => {
  const cameras = fc.record<Camera>({
    projection: fc.constantFrom('equal-earth', 'natural-earth', 'mercator', 'globe'),
    meridian: fc.constantFrom('atlantic', 'pacific'),
    center: fc.constantFrom(null, [10, 45] as const, [-120, -30] as const),
    zoom: fc.constantFrom(1, 3.5, 40),
  });
  const points = fc.tuple(fc.integer({ min: 0, max: 1920 }), fc.integer({ min: 0, max: 856 }));
  fc.assert(
    fc.property(cameras, points, (camera, point) => {
      const projection = createProjection(camera);
      const at = lonLatAt(point, projection);
      if (!at) return;
      const [x = NaN, y = NaN] = projection([...at]) ?? [];
      expect(Math.hypot(x - point[0], y - point[1])).toBeLessThan(1);
    }),
  );
});

it('writes on the world alone', () => {
  expect(lonLatAt([960, 428], createProjection(globe))).not.toBeNull();
  expect(lonLatAt([5, 5], createProjection(globe))).toBeNull();
  expect(lonLatAt([5, 5], createProjection(AT_REST))).toBeNull();
});

it('breaks where the edge of the map cuts it, and hides behind a globe', () => {
  const across = pen([[179, 0], [-179, 0], [-178, 0]]); // prettier-ignore
  const pieces = (camera: Camera) => strokePath(across, createProjection(camera), 8).match(/M/g)?.length;
  expect(pieces(AT_REST)).toBe(1);
  expect(pieces({ ...AT_REST, meridian: 'pacific' })).toBe(1);
  const cut = pen([[-168, 0], [-170, 0], [-172, 0]]); // prettier-ignore
  expect(strokePath(cut, createProjection(AT_REST), 8).match(/M/g)).toHaveLength(2);
  expect(strokePath(across, createProjection(globe), 8)).toBe('');
});

it('is cut at the edge of a frame, and goes on where it comes back', () => {
  const frame = { width: 100, height: 50 };
  expect(cutLine([[10, 10], [90, 40]], frame)).toEqual([[[10, 10], [90, 40]]]); // prettier-ignore
  expect(cutLine([[10, 10], [110, 10], [110, 20], [10, 20]], frame)).toEqual([[[10, 10], [100, 10]], [[100, 20], [10, 20]]]); // prettier-ignore
  expect(
    cutLine(
      [
        [-10, 60],
        [110, 60],
      ],
      frame,
    ),
  ).toEqual([]);
  const point = fc.tuple(fc.integer({ min: -80, max: 180 }), fc.integer({ min: -80, max: 130 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (points) => {
      for (const [x, y] of cutLine(points, frame).flat()) {
        expect(x).toBeGreaterThan(-1e-9);
        expect(x).toBeLessThan(100 + 1e-9);
        expect(y).toBeGreaterThan(-1e-9);
        expect(y).toBeLessThan(50 + 1e-9);
      }
    }),
  );
});

it('has inks that are seen on their halo and told apart, by color-blind readers too', () => {
  const inks = Object.values(INK_COLORS);
  const sights = [(color: string) => color, ...[filterDeficiencyProt, filterDeficiencyDeuter, filterDeficiencyTrit].map(
    (filter) => (color: string) => { const known = parse(color); return known ? formatHex(filter(1)(known)) : color; },
  )]; // prettier-ignore
  for (const see of sights) {
    inks.forEach((one, at) => {
      expect(wcagContrast(see(one), HALO)).toBeGreaterThanOrEqual(4.5);
      for (const other of inks.slice(at + 1))
        expect(differenceCiede2000()(see(one), see(other))).toBeGreaterThanOrEqual(15);
    });
  }
});
