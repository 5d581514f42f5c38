import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { createFirstChunk, eager } from './src/compile/chunks.ts';
import { compress } from './src/compile/compress.ts';
import { materials } from './src/compile/materials.ts';
import { offline, offlineEnvironment } from './src/compile/offline.ts';
import { policy } from './src/compile/policy.ts';
import { atlas } from './src/compile/plugin.ts';
import { SERVER_OUT } from './src/compile/prerender.ts';
import { teaching } from './src/compile/teaching.ts';
import { worker } from './src/compile/worker.ts';
import './src/features/params.ts';
import { readPlace } from './src/store/permalink.ts';

export default defineConfig({
  plugins: [
    react(),
    policy(),
    atlas(readPlace),
    teaching(),
    offline(),
    worker(),
    eager(),
    materials(),
    compress(),
  ],
  // Any folder of any host will do.
  base: './',
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  environments: {
    client: {
      build: {
        outDir: 'dist',
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: createFirstChunk() }] } } },
      },
    },
    ssr: {
      build: {
        outDir: SERVER_OUT,
        emptyOutDir: true,
        copyPublicDir: false,
        rollupOptions: { input: 'src/app/server.tsx' },
      },
    },
    offline: offlineEnvironment,
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['ssr', 'client', 'offline']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  server: { port: 5173 },
  // Compiling the article takes a second; on a machine with other work, several.
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'],
    testTimeout: 30_000,
    setupFiles: ['src/features/params.ts'],
  },
});
