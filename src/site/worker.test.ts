import { expect, it } from 'vitest';
import { workerFiles } from './worker.ts';

const files = { 'index.html': 'a', 'assets/a.js': 'b' };
const worker = (given: Record<string, string>) =>
  workerFiles("VERSION = '%version%', FILES = '%files%'", new Map(Object.entries(given))).get('sw.js');
const version = (given: Record<string, string>) => /'(\w+)'/.exec(String(worker(given)))?.[1];

it('names the files, the page by its folder', () => {
  expect(worker(files)).toContain(`FILES = '{"en":["assets/a.js","./"]}'`);
});

it('tells what a language needs beside English', () => {
  const more = { 'assets/ru-1.js': 'c', 'assets/source-sans-3-cyrillic-wght-normal-1.woff2': 'd' };
  expect(worker({ ...files, ...more })).toContain(`"ru":${JSON.stringify(Object.keys(more))}`);
});

it('keeps what the page loads, not what is there for others', () => {
  expect(worker({ ...files, 'data/atlas.json': 'c', 'embed.js': 'd' })).toBe(worker(files));
});

it('is another version if a name or a byte differs, otherwise the same', () => {
  expect(version({ 'assets/a.js': 'b', 'index.html': 'a' })).toBe(version(files));
  expect(version({ ...files, 'index.html': 'c' })).not.toBe(version(files));
  expect(version({ 'index.html': 'a', 'assets/b.js': 'b' })).not.toBe(version(files));
});

it('throws where the source has no place for its files', () => {
  expect(() => workerFiles("VERSION = '%version%'", new Map())).toThrow('%files%');
});
