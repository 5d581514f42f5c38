import { expect, it, vi } from 'vitest';
import { doAll, doInTurns, type Turns } from './turns.ts';

function* threeSteps(done: number[]): Turns<string> {
  for (const step of [1, 2, 3]) {
    done.push(step);
    yield;
  }
  return 'done';
}

it('does steps at once, or with a turn for the page after each', async () => {
  expect(doAll(threeSteps([]))).toBe('done');
  const pause = vi.fn(async () => undefined);
  expect(await doInTurns(threeSteps([]), pause)).toBe('done');
  expect(pause).toHaveBeenCalledTimes(3);
});

it('does no step after work was called off', async () => {
  const done: number[] = [];
  const pause = async () => {
    if (done.length === 2) throw new Error('called off');
  };
  await expect(doInTurns(threeSteps(done), pause)).rejects.toThrow('called off');
  expect(done).toEqual([1, 2]);
});
