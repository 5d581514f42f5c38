import { beforeEach, expect, it, vi } from 'vitest';
import { AT_REST, type Camera } from '../../../geo/camera.ts';
import { createFlight } from './flight.ts';

const NEAR: Camera = { ...AT_REST, center: [10, 50], zoom: 4 };
const GLOBE: Camera = { ...AT_REST, projection: 'globe' };

let frames: FrameRequestCallback[] = [];
let isMoving = false;
const seen: (readonly [what: string, camera: Camera])[] = [];
const flight = createFlight({
  depart: () => (isMoving = true),
  isMoving: () => isMoving,
  pass: (camera) => seen.push(['pass', camera]),
  mix: (_, to) => seen.push(['mix', to]),
  arrive: (camera) => {
    isMoving = false;
    seen.push(['arrive', camera]);
  },
});

/** Paints the next frame, so many milliseconds after the flight began. */
function paint(after: number) {
  const due = frames;
  frames = [];
  for (const frame of due) frame(performance.now() + after);
}

/** Stubs the system's setting for reduced motion. */
const reduce = (matches: boolean) => vi.stubGlobal('matchMedia', () => ({ matches }));

beforeEach(() => {
  frames = [];
  isMoving = false;
  seen.length = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  reduce(false);
  flight.cancel();
});

it('passes what lies between, and arrives', () => {
  flight.fly(AT_REST, NEAR);
  expect([isMoving, flight.bound()]).toEqual([true, NEAR]);
  paint(300);
  expect(seen.map(([what]) => what)).toEqual(['pass']);
  expect(seen[0]?.[1].zoom).not.toBe(NEAR.zoom);
  paint(10_000);
  expect(seen.at(-1)).toEqual(['arrive', NEAR]);
  expect([isMoving, flight.bound()]).toEqual([false, null]);
});

it('mixes two projections', () => {
  flight.fly(AT_REST, GLOBE);
  paint(100);
  expect(seen).toEqual([['mix', GLOBE]]);
});

it('is there at once where motion is reduced', () => {
  reduce(true);
  flight.fly(AT_REST, NEAR);
  expect(seen).toEqual([['arrive', NEAR]]);
  expect(frames).toEqual([]);
});

it('turns to another place on its way', () => {
  flight.fly(AT_REST, NEAR);
  flight.fly(AT_REST, GLOBE);
  expect(flight.bound()).toEqual(GLOBE);
  paint(10_000);
  expect(seen).toEqual([['arrive', GLOBE]]);
});

it('stays where it is when it is called off, and arrives when it is called back', () => {
  flight.fly(AT_REST, NEAR);
  flight.cancel();
  paint(10_000);
  expect(seen).toEqual([]);
  flight.fly(AT_REST, AT_REST);
  expect(seen).toEqual([['arrive', AT_REST]]);
});
