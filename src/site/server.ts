import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of the server's build, which runs once and is not published. */
export const SERVER_OUT = '.cache/server';

/** The preview of a link to a place. */
export interface Unfolded {
  readonly title: string;
  readonly about: string;
  /** The first sentence that the place rests on. */
  readonly sentence: string | undefined;
  /** Draws its picture; undefined where no feature draws any. */
  readonly drawSvg: () => string | undefined;
}

/** The functions of app/server.tsx, which render the page and the previews of links. server.test.ts holds the one to the other, since site/ imports nothing of app/. */
export interface Server {
  readonly notes: () => string;
  readonly render: () => string;
  readonly renderNoscript: () => string;
  /** `site` is the address of the atlas, or ''. */
  readonly unfold: (place: string, site: string) => Unfolded;
}

/** Loads the server's build, again after each build. */
export const loadServer = async (root: string): Promise<Server> =>
  (await import(`${pathToFileURL(resolve(root, SERVER_OUT, 'server.js')).href}?${Date.now()}`)) as Server;
