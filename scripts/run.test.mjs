import { afterEach, expect, it, vi } from 'vitest';
import { run, runBeside } from './run.mjs';

afterEach(() => vi.restoreAllMocks());

it('shows the output of a quiet command only if the command fails', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(run('echo said && echo warned >&2', { quiet: true })).toBe(0);
  expect(error).not.toHaveBeenCalled();
  expect(run('echo said && echo warned >&2 && exit 3', { quiet: true })).toBe(3);
  expect(error).toHaveBeenCalledExactlyOnceWith('said\nwarned');
});

it('hands over what a command beside others printed, with its exit code', async () => {
  const both = await Promise.all([runBeside('echo said && exit 3'), runBeside('echo warned >&2')]);
  expect(both).toEqual([
    { code: 3, output: 'said' },
    { code: 0, output: 'warned' },
  ]);
});
