import { readdirSync, readFileSync, writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from '../scripts/root.mjs';

const PAGES = join(ROOT, 'bench', 'pages');
const OUT = join(ROOT, 'bench', 'dist');
const TEXT = /\.(html|js|css|json)$/;

/** Builds the pages that the atlas is measured against, as their authors would: bundled, minified, compressed. */
export async function buildPeers() {
  const names = readdirSync(PAGES, { withFileTypes: true }).filter((one) => one.isDirectory());
  rmSync(OUT, { recursive: true, force: true });
  await build({
    root: PAGES,
    configFile: false,
    base: '/',
    logLevel: 'error',
    build: {
      outDir: OUT,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: names.map(({ name }) => join(PAGES, name, 'index.html')) },
    },
  });
  writeFloor();
  for (const path of readdirSync(OUT, { recursive: true, encoding: 'utf8' })) {
    if (TEXT.test(path))
      writeFileSync(join(OUT, `${path}.br`), brotliCompressSync(readFileSync(join(OUT, path))));
  }
  return OUT;
}

/** The floor: the atlas' own drawn map on a page with nothing else. No map that is drawn later can be sooner. */
function writeFloor() {
  const page = readFileSync(join(ROOT, 'dist', 'index.html'), 'utf8');
  const map = cut(page, '<svg data-map', '</svg>');
  writePage('floor', '<style>svg{display:block;width:960px}path{stroke:#fff}</style>', map);
  // The server of the atlas asks for a page at the top.
  writeFileSync(join(OUT, 'index.html'), '<!doctype html><title>Pages of the benchmark</title>');
}

/**
 * Cuts a text from the start of one mark to the end of another.
 * @param {string} page
 * @param {string} from
 * @param {string} to
 */
function cut(page, from, to) {
  const start = page.indexOf(from);
  const end = page.indexOf(to, start);
  if (start < 0 || end < 0)
    throw new Error(`dist/index.html has no ${from}: its markup has changed. Adapt bench/build.mjs.`);
  return page.slice(start, end + to.length);
}

/** @param {string} name @param {string} head @param {string} body */
function writePage(name, head, body) {
  mkdirSync(join(OUT, name), { recursive: true });
  writeFileSync(
    join(OUT, name, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A drawn map</title><link rel="icon" href="data:,">${head}<body>${body}`,
  );
}
