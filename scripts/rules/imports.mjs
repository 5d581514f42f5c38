import { posix } from 'node:path';
import { isCode, withoutComments } from './sources.mjs';

/** @typedef {import('./sources.mjs').Source} Source */

/** The rooms each may import from, besides itself. */
const LOW = ['lib', 'locales', 'ui'];
const DRAWN = [...LOW, 'atlas', 'geo', 'store', 'scene', 'text'];
/** @type {Record<string, readonly string[]>} */
const ROOMS = {
  lib: [],
  locales: ['lib'],
  ui: ['lib'],
  atlas: LOW,
  compile: [...LOW, 'atlas'],
  site: [...DRAWN, 'compile'],
  geo: [...LOW, 'atlas'],
  store: [...LOW, 'atlas', 'geo'],
  scene: [...LOW, 'atlas', 'geo', 'store'],
  text: [...LOW, 'atlas', 'geo', 'store', 'scene'],
  views: DRAWN,
  features: [...DRAWN, 'views'],
  app: [...DRAWN, 'views', 'features'],
};
/** Rooms that dissolve into others, and where they stand until then. @type {Record<string, readonly string[]>} */
const OLD_ROOMS = { i18n: ROOMS['locales'] ?? [] };
/** Rooms whose children are apart from each other. */
const APART = ['views', 'features'];

/** @param {string} path */
const roomOf = (path) => path.split('/')[0] ?? '';

/**
 * @param {readonly Source[]} sources
 * @returns {{ path: string, target: string }[]} each import of a file of `src/` by another
 */
function importsOf(sources) {
  return sources.filter(isCode).flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, name = '']) => ({
      path,
      target: posix.normalize(posix.join(posix.dirname(path), name)),
    })),
  );
}

/** Rooms that the design does not have. @param {readonly Source[]} sources */
export const roomsUnknown = (sources) => [
  ...new Set(
    sources.flatMap(({ path }) =>
      path.includes('/') && !Object.hasOwn(ROOMS, roomOf(path)) ? [roomOf(path)] : [],
    ),
  ),
];

/** Imports against the order of the rooms. @param {readonly Source[]} sources */
export const importsAgainstOrder = (sources) =>
  importsOf(sources).flatMap(({ path, target }) => {
    const [room, other] = [roomOf(path), roomOf(target)];
    const known = ROOMS[room] ?? OLD_ROOMS[room];
    if (room === other || !known || target.startsWith('..')) return [];
    return known.includes(other) ? [] : [`${path} → ${target}`];
  });

/** Imports between children of `views/` and between children of `features/`. @param {readonly Source[]} sources */
export const importsBetweenChildren = (sources) =>
  importsOf(sources).flatMap(({ path, target }) => {
    const [room = '', child, within] = path.split('/');
    const [other, neighbor, inside] = target.split('/');
    // A file beside the folders is their list or their contract.
    if (!APART.includes(room) || other !== room || !within || !inside || child === neighbor) return [];
    return [`${path} → ${target}`];
  });
