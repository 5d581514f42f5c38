import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import description from './package.json' with { type: 'json' };
import './src/features/params.ts';
import { fonts } from './src/site/fonts.ts';
import { createSource, modules } from './src/site/modules.ts';
import { site } from './src/site/plugin.ts';

/** The oldest browsers that run the page, as the build names them: `chrome 123` is `chrome123`. */
const target = description.browserslist.map((browser) => browser.replace(' ', ''));

const source = createSource(import.meta.dirname);

export default defineConfig({
  plugins: [react(), modules(source), fonts(), site(source)],
  // Any folder of any host will do.
  base: './',
  build: { target, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { port: 5173 },
  // Compiling the article takes a second; on a machine with other work, several.
  test: {
    include: ['src/**/*.test.ts', '{scripts,data/codings}/**/*.test.mjs'],
    setupFiles: ['src/features/params.ts'],
    testTimeout: 30_000,
    // One world for all files of a worker, so the article compiles once; globals that a test stubs are restored.
    isolate: false,
    maxWorkers: '100%',
    unstubGlobals: true,
  },
});
