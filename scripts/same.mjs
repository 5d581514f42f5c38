import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { main } from './main.mjs';
import { ROOT } from './root.mjs';

/** The parts of a built site that a refactoring leaves as they are. */
const PARTS = ['index.html', 'data', 'at'];
const SHOWN = 80;

/**
 * Compares two built sites; the hashes in the names of their assets may differ.
 * @param {string} before
 * @param {string} after
 * @returns {string[]} a line for each file that differs, or that only one of them has
 */
export function differences(before, after) {
  const names = [...new Set([...filesOf(before), ...filesOf(after)])].sort();
  if (names.length === 0)
    throw new Error(`Neither ${before} nor ${after} has a built site. Run "npm run build" first.`);
  return names.flatMap((name) => {
    const [old, now] = [before, after].map((dir) => readPart(join(dir, name)));
    if (old === undefined) return [`${name}: only in AFTER`];
    if (now === undefined) return [`${name}: only in BEFORE`];
    return old === now ? [] : [`${name}: ${firstDifference(old, now)}`];
  });
}

/**
 * @param {string} dir
 * @returns {string[]} the files of the compared parts, without their compressed copies
 */
function filesOf(dir) {
  return PARTS.flatMap((part) => {
    const path = join(dir, part);
    if (!existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [part];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(path, name)).isFile() && !/\.(br|gz)$/.test(name))
      .map((name) => `${part}/${name.replaceAll('\\', '/')}`);
  });
}

/**
 * @param {string} path
 * @returns {string | undefined} its text, with every hash replaced by `#`
 */
function readPart(path) {
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .replaceAll(/(assets\/[\w.-]*?-)[\w-]{8}(?=\.\w)/g, '$1#')
    .replaceAll(/(sha(?:256|384|512)-)[\w+/-]+=*/g, '$1#');
}

/**
 * @param {string} old
 * @param {string} now
 * @returns {string} both texts from shortly before the place where they part
 */
function firstDifference(old, now) {
  let at = 0;
  while (old[at] === now[at]) at += 1;
  const [was, is] = [old, now].map((text) =>
    JSON.stringify(text.slice(Math.max(0, at - SHOWN / 2), at + SHOWN)),
  );
  return `differs at character ${at}\n  before ${was}\n  after  ${is}`;
}

await main(import.meta.url, () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [before, after = join(ROOT, 'dist')] = positionals;
  if (!before)
    throw new Error('Usage: node scripts/same.mjs BEFORE [AFTER]   (two built folders; AFTER is dist)');
  const found = differences(resolve(before), resolve(after));
  if (found.length > 0) throw new Error(found.join('\n'));
  console.log('No difference in index.html, data/ and at/, except hashes.');
});
