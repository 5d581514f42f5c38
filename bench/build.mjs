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
  writeFloors();
  for (const path of readdirSync(OUT, { recursive: true, encoding: 'utf8' })) {
    if (TEXT.test(path))
      writeFileSync(join(OUT, `${path}.br`), brotliCompressSync(readFileSync(join(OUT, path))));
  }
  return OUT;
}

/**
 * The floor: the atlas' own drawn map on a page with nothing else. No map that is drawn later can be sooner. And the
 * floor with words: what the first paint is to show, map, title and legend, with the atlas' style in a file of its own,
 * as a policy without inline styles asks for.
 */
function writeFloors() {
  const page = readFileSync(join(ROOT, 'dist', 'index.html'), 'utf8');
  const style = /<link rel="stylesheet" href="\.\/([^"]*)">/.exec(page)?.[1];
  if (style === undefined) throw new Error('dist/index.html has no style: its markup has changed.');
  const map = cut(page, '<svg data-map', '</svg>');
  writePage('floor', '<style>svg{display:block;width:960px}path{stroke:#fff}</style>', map);
  const title = cut(page, '<div class="top-title"', '</div>');
  const legend = cut(page, '<section class="legend"', '</section>');
  writePage(
    'floor-words',
    '<link rel="stylesheet" href="style.css">',
    `<header class="top">${title}</header><main class="stage"><div class="map"><div class="map-frame">${map}</div></div>${legend}</main>`,
  );
  writeFileSync(join(OUT, 'floor-words', 'style.css'), readFileSync(join(ROOT, 'dist', style)));
  // The server of the atlas asks for a page at the top.
  writeFileSync(join(OUT, 'index.html'), '<!doctype html><title>Pages of the benchmark</title>');
}

/** From where something begins to where it ends. @param {string} page @param {string} from @param {string} to */
function cut(page, from, to) {
  const start = page.indexOf(from);
  const end = page.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`dist/index.html has no ${from}: its markup has changed.`);
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
