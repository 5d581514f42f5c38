import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { render, tell, unfold } from '../app/server.tsx';

/** Where the server's build goes: it is run once, and not published. */
export const SERVER_OUT = '.cache/server';

/** What renders the page and what links to places unfurl to. */
export interface Server {
  readonly render: typeof render;
  readonly tell: typeof tell;
  readonly unfold: typeof unfold;
}

/** Loads the server's build, anew after each. */
export const loadServer = async (root: string): Promise<Server> =>
  (await import(`${pathToFileURL(resolve(root, SERVER_OUT, 'server.js')).href}?${Date.now()}`)) as Server;
