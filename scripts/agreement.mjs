import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readSections } from './agreement/article.mjs';
import { readCoder, readSettled, readStates } from './agreement/codings.mjs';
import { report } from './agreement/report.mjs';
import { main } from './main.mjs';
import { ROOT } from './root.mjs';

const DATA = join(ROOT, 'data');
const README = join(DATA, 'README.md');
/** The text between the two markers of data/README.md, each on a line of its own. */
const BLOCK = /(?<=^<!-- agreement -->\n).*?(?=^<!-- \/agreement -->$)/ms;

/** How far the codings of the article agree, as Markdown. */
export async function agreement() {
  const paths = readdirSync(DATA, { recursive: true, encoding: 'utf8' });
  const files = Object.fromEntries(
    paths
      .filter((path) => /\.(txt|yaml)$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(DATA, path), 'utf8')]),
  );
  const sections = await readSections(files);
  const [one, two] = [readCoder(files, 'one', sections), readCoder(files, 'two', sections)];
  const markdown = report(one, two, readSettled(files, sections), readStates(files));
  return format(markdown, { ...(await resolveConfig(README)), parser: 'markdown' });
}

/** data/README.md, its lines ended alike on every system. */
export const readReadme = () => readFileSync(README, 'utf8').replaceAll('\r\n', '\n');

/**
 * What stands between the markers.
 * @param {string} readme
 * @throws {Error} where it lacks them
 */
export function blockOf(readme) {
  const block = BLOCK.exec(readme)?.[0];
  if (block === undefined)
    throw new Error('data/README.md needs the lines <!-- agreement --> and <!-- /agreement -->.');
  return block.trim();
}

/**
 * The text with its block replaced.
 * @param {string} readme
 * @param {string} markdown
 */
export function withBlock(readme, markdown) {
  blockOf(readme);
  return readme.replace(BLOCK, () => `\n${markdown}\n`);
}

/** Prints the section, or with --write puts it between the markers of data/README.md. */
async function print() {
  const markdown = await agreement();
  if (!process.argv.includes('--write')) return process.stdout.write(markdown);
  writeFileSync(README, withBlock(readReadme(), markdown));
}

await main(import.meta.url, print);
