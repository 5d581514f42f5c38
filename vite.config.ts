import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { createSource, modules } from './src/site/modules.ts';
import { site } from './src/site/plugin.ts';

const source = createSource(import.meta.dirname);

export default defineConfig({
  plugins: [react(), modules(source), site(source)],
  // Any folder of any host will do.
  base: './',
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { port: 5173 },
  // Compiling the article takes a second; on a machine with other work, several.
  test: { include: ['src/**/*.test.ts', '{scripts,data/codings}/**/*.test.mjs'], testTimeout: 30_000 },
});
