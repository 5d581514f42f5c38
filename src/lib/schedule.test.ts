import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPaint, createPause, whenIdle, yieldToMain } from './schedule.ts';

let frames: FrameRequestCallback[] = [];
const paint = () => {
  for (const frame of frames) frame(0);
};

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

it('runs once, after the frame and not within it', () => {
  const run = vi.fn();
  afterPaint(run);
  paint();
  expect(run).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
});

it('runs where nothing is painted', () => {
  const run = vi.fn();
  afterPaint(run);
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
});

it('does not run once it is canceled, before or after the frame', () => {
  const run = vi.fn();
  afterPaint(run)();
  const cancel = afterPaint(run);
  paint();
  cancel();
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
});

it('waits for rest as long as the browser says, and not forever', () => {
  const run = vi.fn();
  const ask = vi.fn();
  vi.stubGlobal('requestIdleCallback', ask);
  whenIdle(run);
  expect(ask).toHaveBeenCalledWith(run, { timeout: 3000 });
  vi.stubGlobal('requestIdleCallback', undefined);
  whenIdle(run);
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
});

it('yields for a task, and lets short work go on', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('task'));
  const pause = createPause();
  const work = async () => {
    await pause();
    order.push('short');
    vi.advanceTimersByTime(0);
    await yieldToMain();
    order.push('yielded');
  };
  const done = work();
  await vi.runAllTimersAsync();
  await done;
  expect(order).toEqual(['short', 'task', 'yielded']);
});

it('pauses long work, then starts to count again', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const pause = createPause();
  const isPaused = async () => {
    let isOver = false;
    const over = pause().then(() => (isOver = true));
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    const result = !isOver;
    await vi.runAllTimersAsync();
    await over;
    return result;
  };
  now = 11;
  expect(await isPaused()).toBe(false);
  now = 12;
  expect(await isPaused()).toBe(true);
  now = 20;
  expect(await isPaused()).toBe(false);
});
