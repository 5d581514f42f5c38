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
  const at = page.indexOf('<g class="marks"');
  const svg = page.slice(page.lastIndexOf('<svg', at), page.indexOf('</svg>', at) + '</svg>'.length);
  if (at < 0) throw new Error('dist/index.html has no drawn map: its markup has changed.');
  mkdirSync(join(OUT, 'floor'), { recursive: true });
  const style = 'svg{display:block;width:960px}path{stroke:#fff}';
  writeFileSync(
    join(OUT, 'floor', 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A drawn map</title><link rel="icon" href="data:,"><style>${style}</style><body>${svg}`,
  );
  // The server of the atlas asks for a page at the top.
  writeFileSync(join(OUT, 'index.html'), '<!doctype html><title>Pages of the benchmark</title>');
}
