import { defineConfig } from '@playwright/test';
import { sandboxed } from './scripts/browser/trial.mjs';

/** Strict: two runs side by side want a port each. */
const port = process.env.E2E_PORT ?? '4273';
const address = `http://127.0.0.1:${port}/`;

/**
 * Features to turn off in the browser: Playwright's own list, which this one replaces, and the popups of the
 * address bar, which load a page of their own beside every page of a test.
 */
const WITHOUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

export default defineConfig({
  testDir: 'tests',
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Ends what hangs; a test that passes needs no more of it on a slow machine than on a fast one.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  // Looks for a browser if CHROMIUM_PATH names none; at this place it would also run for every other reader of this
  // file.
  globalSetup: './scripts/browser/setup.mjs',
  webServer: {
    command: `node scripts/serve.mjs --dir dist --port ${port} --strict`,
    url: address,
    reuseExistingServer: false,
  },
  use: {
    baseURL: address,
    // A worker would fetch the whole site for every test; tests/worker.spec.ts has one.
    serviceWorkers: 'block',
    // A new window costs more than most tests: a worker empties the one it has.
    reuseContext: true,
    // The map goes to its place at once. A test of movement asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      // Empty until the setup has run; the workers load this file again after it.
      executablePath: process.env.CHROMIUM_PATH ?? '',
      chromiumSandbox: sandboxed(),
      args: [
        `--disable-features=${WITHOUT.join(',')}`,
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
