import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Atlas } from '../atlas/types.ts';

/** Where the server's build goes: it is run once, and not published. */
export const SERVER_OUT = '.cache/server';

/** Puts the rendered page and the atlas it was rendered from into the frame of index.html. */
export function renderPage(html: string, page: string, atlas: Atlas): string {
  // Only "<" can end a script's text.
  const json = JSON.stringify(atlas).replaceAll('<', '\\u003c');
  return html
    .replaceAll(' crossorigin', '')
    .replace('<!--page-->', () => page)
    .replace('<!--atlas-->', () => `<script type="application/json" id="atlas">${json}</script>`);
}

/** Renders the built index.html. */
export async function prerender(root: string, outDir: string, atlas: Atlas) {
  const file = resolve(root, outDir, 'index.html');
  const server = pathToFileURL(resolve(root, SERVER_OUT, 'server.js')).href;
  const { render } = (await import(`${server}?${Date.now()}`)) as { render: () => string };
  writeFileSync(file, renderPage(readFileSync(file, 'utf8'), render(), atlas));
}
