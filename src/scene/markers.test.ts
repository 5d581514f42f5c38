import { expect, it } from 'vitest';
import { placeMarkers, type Candidate } from './markers.ts';

const island: Candidate = { id: 'isl', at: [0, 0], size: 1, isNamed: false, isSpokenOf: true };
const farOff = { nearest: () => null, sizeOf: () => 0 };
const beside = (size: number) => ({ nearest: () => 'big', sizeOf: () => size });
const atRest = { zoom: 1, unit: 0.625 };
const isMarked = (one: Candidate, named: typeof farOff | ReturnType<typeof beside>, scale = atRest) =>
  placeMarkers([one], named, scale).has(one.id);

it('marks a state whose shape is too small to be seen, until its shape is', () => {
  expect(isMarked(island, farOff)).toBe(true);
  expect(isMarked({ ...island, size: 100 }, farOff)).toBe(false);
  expect(isMarked(island, farOff, { ...atRest, zoom: 40 })).toBe(false);
});

it('marks a state of which the article says nothing only when one comes nearer', () => {
  const silent = { ...island, isSpokenOf: false };
  expect(isMarked(silent, farOff)).toBe(false);
  expect(isMarked(silent, farOff, { ...atRest, zoom: 3 })).toBe(true);
});

it('never covers more than a fiftieth of a named country', () => {
  expect(isMarked(island, beside(2_000))).toBe(false);
  expect(isMarked(island, beside(20_000))).toBe(true);
  expect(isMarked({ ...island, isNamed: true }, { nearest: () => 'isl', sizeOf: () => 1 })).toBe(true);
});
