import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** Rooms in the order of imports, which point to the left. Rooms in one entry do not import each other. */
const ORDER = [
  ['lib'],
  ['locales', 'ui'],
  ['atlas'],
  ['compile', 'geo'],
  ['store'],
  ['scene'],
  ['text'],
  ['views'],
  ['features'],
  ['app'],
  ['site'],
];
const SIBLINGS = ['views', 'features'];
const rank = (room: string) => ORDER.findIndex((rooms) => rooms.includes(room));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\/.*\.tsx?$/.test(path) && !/(\.test|\/fixture)\.tsx?$/.test(path));
const imports = files.flatMap((file) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((match) => ({
    file,
    target: match[1]?.startsWith('.')
      ? normalize(join(dirname(file), match[1])).replaceAll('\\', '/')
      : (match[1] ?? ''),
  })),
);
const within = imports.filter(({ target }) => rank(target.split('/')[0] ?? '') >= 0);

it('has no room outside of the order', () => {
  expect(files.filter((file) => rank(file.split('/')[0] ?? '') < 0)).toEqual([]);
});

it('imports only from rooms to the left', () => {
  const wrong = within.filter(({ file, target }) => {
    const [room = '', other = ''] = [file.split('/')[0], target.split('/')[0]];
    return room !== other && rank(other) >= rank(room);
  });
  expect(wrong).toEqual([]);
});

it('lets compile import the atlas and nothing else', () => {
  const rooms = within
    .filter(({ file }) => file.startsWith('compile/'))
    .map(({ target }) => target.split('/')[0]);
  expect(new Set(rooms)).toEqual(new Set(['atlas', 'compile']));
});

it('keeps the children of views and of features apart', () => {
  const wrong = within.filter(({ file, target }) => {
    const [room = '', child = ''] = file.split('/');
    const [other, neighbor = ''] = target.split('/');
    const lists = !file.slice(room.length + 1).includes('/') || !target.slice(room.length + 1).includes('/');
    return SIBLINGS.includes(room) && other === room && child !== neighbor && !lists;
  });
  expect(wrong).toEqual([]);
});

it('takes React from the hooks of the store on, and leaves it out of the drawing', () => {
  const early = imports.filter(
    ({ file, target }) =>
      /^react(-dom)?(\/|$)/.test(target) && rank(file.split('/')[0] ?? '') < rank('views'),
  );
  expect(
    [...new Set(early.map(({ file }) => file))].filter(
      (file) => !/^store\/(react|use)/.test(file) && !file.startsWith('ui/'),
    ),
  ).toEqual([]);
});
