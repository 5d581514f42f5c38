import { defineConfig } from '@playwright/test';
import onServer from './playwright.config.ts';
import { fromDisk } from './tests/disk.ts';

const { webServer: _, ...shared } = onServer;

/** The same tests on the offline file, by `npm run e2e:offline`. */
export default defineConfig({
  ...shared,
  // Bytes of the site, its worker, and the few of these tests that the ordinary run has too.
  testIgnore: ['budget.spec.ts', 'worker.spec.ts', 'offline.spec.ts'],
  // A test so marked says why.
  grepInvert: /@served/,
  // Of a hundred files opened, Chromium gives a few a storage that is empty and keeps nothing (docs/reliability.md).
  retries: 1,
  use: { ...shared.use, ...fromDisk },
});
