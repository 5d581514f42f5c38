import { expect, it } from 'vitest';
import { workerOf } from './worker.ts';

const files = { 'index.html': 'a', 'assets/a.js': 'b' };
const version = (given: Record<string, string>) =>
  /(\w+)/.exec(workerOf('%version%', new Map(Object.entries(given))))?.[1];

it('names the files, the page by its folder', () => {
  expect(workerOf("FILES = '%files%'", new Map(Object.entries(files)))).toBe(
    `FILES = '["assets/a.js","./"]'`,
  );
});

it('is another version where a name or a byte differs, and the same where none does', () => {
  expect(version({ 'assets/a.js': 'b', 'index.html': 'a' })).toBe(version(files));
  expect(version({ ...files, 'index.html': 'c' })).not.toBe(version(files));
  expect(version({ 'index.html': 'a', 'assets/b.js': 'b' })).not.toBe(version(files));
});
