import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onFrame } from './frames.ts';

let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => (frames[id - 1] = () => undefined));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('runs in the next frame, once', () => {
  const run = vi.fn();
  onFrame(run);
  frames[0]?.(7);
  vi.runAllTimers();
  expect(run.mock.calls).toEqual([[7]]);
});

it('runs where no frame comes, and not once it is canceled', () => {
  const run = vi.fn();
  onFrame(run)();
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
  onFrame(run);
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
});
