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

/** What src/app/server.tsx renders. */
export interface Server {
  readonly render: () => string;
  readonly unfold: (
    place: string,
    site: string,
  ) => { readonly title: string; readonly about: string; readonly svg: string };
}

export const loadServer = async (root: string): Promise<Server> =>
  (await import(`${pathToFileURL(resolve(root, SERVER_OUT, 'server.js')).href}?${Date.now()}`)) as Server;

/** Renders the built index.html. */
export function prerender(file: string, server: Server, atlas: Atlas) {
  writeFileSync(file, renderPage(readFileSync(file, 'utf8'), server.render(), atlas));
}
