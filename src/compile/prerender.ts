import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Atlas } from '../atlas/types.ts';
import { orderHead } from './head.ts';

/** Where the server's build goes: it is run once, and not published. */
export const SERVER_OUT = '.cache/server';
const [PAGE, ABOUT, HELD] = ['<!--page-->', '<!--about-->', '<!--atlas-->'];

/** The atlas within the page. */
export function holdAtlas(json: string): string {
  // Only "<" can end a script's text.
  return `<script type="application/json" id="atlas">${json.replaceAll('<', '\\u003c')}</script>`;
}

/** Puts the rendered page and the atlas it was rendered from into the frame of index.html, as it is developed. */
export const renderPage = (html: string, server: Server, atlas: Atlas): string =>
  html
    .replace(PAGE, () => server.render())
    .replace(ABOUT, () => server.about())
    .replace(HELD, () => holdAtlas(JSON.stringify(atlas)));

/** What src/app/server.tsx renders. */
export interface Server {
  readonly render: () => string;
  /** What is told about the map where there are no scripts. */
  readonly about: () => string;
  readonly unfold: (
    place: string,
    site: string,
  ) => { readonly title: string; readonly about: string; readonly svg: string };
}

export const loadServer = async (root: string): Promise<Server> =>
  (await import(`${pathToFileURL(resolve(root, SERVER_OUT, 'server.js')).href}?${Date.now()}`)) as Server;

/**
 * Renders the built index.html. The atlas becomes a file beside it, which the page names by the hash of what it
 * holds: the map is painted without it, and the page and its atlas cannot differ.
 */
export function prerender(file: string, server: Server, atlas: Atlas) {
  const json = JSON.stringify(atlas);
  const name = `assets/atlas-${createHash('sha256').update(json).digest('hex').slice(0, 8)}.json`;
  writeFileSync(resolve(dirname(file), name), json);
  const link = `<link rel="preload" as="fetch" crossorigin id="atlas" href="./${name}">`;
  const html = readFileSync(file, 'utf8')
    .replaceAll(' crossorigin', '')
    .replace('</head>', () => `  ${link}\n  </head>`);
  writeFileSync(
    file,
    orderHead(html)
      .replace(PAGE, () => server.render())
      .replace(ABOUT, () => server.about())
      .replace(HELD, ''),
  );
}

/** The file of the atlas that a rendered page names. */
export function atlasOf(html: string): string {
  const [, file] = /<link [^>]*id="atlas" href="([^"]+)"/.exec(html) ?? [];
  if (!file) throw new Error('index.html names no atlas: its markup has changed.');
  return file;
}
