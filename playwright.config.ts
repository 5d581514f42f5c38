import { defineConfig } from '@playwright/test';
import { sandboxed } from './scripts/browser/trial.mjs';

/** Strict: two runs side by side want a port each. */
const port = process.env.E2E_PORT ?? '4273';
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'tests',
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  // Looks for a browser where CHROMIUM_PATH names none; here, it would also run for whoever reads this file.
  globalSetup: './scripts/browser/setup.mjs',
  webServer: {
    command: `node scripts/serve.mjs --dir dist --port ${port} --strict`,
    url: address,
    reuseExistingServer: false,
  },
  use: {
    baseURL: address,
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      // Empty until the setup has run; the workers load this file again after it.
      executablePath: process.env.CHROMIUM_PATH ?? '',
      chromiumSandbox: sandboxed(),
      // Playwright's own --disable-features has the rest; a second one would replace its whole list.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
