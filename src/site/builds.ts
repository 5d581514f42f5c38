import type { EnvironmentOptions } from 'vite';
import { createChunks } from './chunks.ts';
import { SERVER_OUT } from './server.ts';

const MAIN = 'src/app/main.tsx';

/** The three builds of the page: as text on the server, in parts for the browser, and whole for the offline file. */
export const BUILDS = {
  ssr: {
    build: {
      outDir: SERVER_OUT,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { input: 'src/app/server.tsx' },
    },
  },
  client: {
    build: {
      rolldownOptions: {
        input: { index: MAIN },
        output: {
          codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: createChunks() }] },
          // The first script names a hundred others: characters of four bits weigh less than those of six.
          hashCharacters: 'hex',
        },
      },
    },
  },
  offline: {
    consumer: 'client',
    build: {
      write: false,
      cssCodeSplit: false,
      rolldownOptions: { input: MAIN, output: { codeSplitting: false } },
    },
  },
} as const satisfies Record<string, EnvironmentOptions>;
