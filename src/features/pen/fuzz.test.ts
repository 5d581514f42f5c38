import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, guardPrototypes, PATIENCE, text, value } from '../../app/fixture.ts';
import { INKS, NIBS, SHAPES } from '../../scene/strokes.ts';
import { TOOLS } from './shapes.ts';
import { MOST, printStrokes, readStrokes } from './text.ts';

guardPrototypes();
const number = fc.oneof(fc.double(), fc.integer({ min: -200, max: 200 }), value);
const row = fc.tuple(
  fc.oneof(fc.constantFrom(...TOOLS), value),
  fc.oneof(fc.constantFrom(...INKS), value),
  fc.oneof(fc.constantFrom(...NIBS), value),
  fc.oneof(fc.array(number, { maxLength: 8 }), value),
);
const kept = fc.oneof(
  text,
  fc.array(fc.oneof(row, value), { maxLength: 6 }).map((rows) => JSON.stringify(rows) ?? ''),
);

it(
  'whatever is kept, what is drawn is within the world and its bounds',
  () =>
    check(kept, (stored) => {
      const strokes = readStrokes(stored);
      expect(strokes.length).toBeLessThanOrEqual(MOST.strokes);
      for (const { shape, ink, nib, points } of strokes) {
        expect([SHAPES.includes(shape), INKS.includes(ink), NIBS.includes(nib)]).toEqual([true, true, true]);
        expect(points.length).toBeGreaterThan(1);
        for (const [lon, lat] of points) expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true);
      }
      expect(readStrokes(printStrokes(strokes))).toEqual(strokes);
    }),
  PATIENCE,
);
