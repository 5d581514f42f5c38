import { existsSync } from 'node:fs';
import { onDisk } from './browser/disk.mjs';
import { aptGet } from './browser/apt.mjs';
import { downloaded, download } from './browser/playwright.mjs';
import { unpacked, unpack } from './browser/sparticuz.mjs';
import { fault, sandboxed } from './browser/trial.mjs';

/**
 * Sources of a browser, the nearest first. Each returns paths to try, or throws the reason why it has none.
 * @type {{ name: string, paths: () => string[] | Promise<string[]>, slow?: boolean }[]}
 */
const SOURCES = [
  { name: 'a Chromium or Chrome on this machine', paths: onDisk },
  { name: "Playwright's own Chromium", paths: downloaded },
  { name: '@sparticuz/chromium, already in .cache', paths: unpacked },
  { name: 'apt-get install chromium-headless-shell', paths: aptGet, slow: true },
  { name: 'npx playwright install chromium', paths: download, slow: true },
  { name: '@sparticuz/chromium from npm', paths: unpack, slow: true },
];

/**
 * Finds a browser that really starts, and installs one where none does.
 * @returns {Promise<{ path: string, sandbox: boolean }>}
 */
export async function findBrowser() {
  const sandbox = sandboxed();
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    const why = existsSync(given) ? await fault(given) : 'there is no such file';
    if (why)
      throw new Error(
        `CHROMIUM_PATH is ${given}: ${why}. Correct it, or unset it to let the script find a browser.`,
      );
    return { path: given, sandbox };
  }
  /** @type {string[]} */
  const tried = [];
  for (const { name, paths, slow } of SOURCES) {
    if (slow) console.log(`Browser: trying ${name}.`);
    try {
      const found = await paths();
      if (found.length === 0) tried.push(`${name}: none found`);
      for (const path of found) {
        const why = await fault(path);
        if (!why) return { path, sandbox };
        tried.push(`${name}: ${path}: ${why}`);
      }
    } catch (error) {
      tried.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    [
      'No browser for the tests was found. Tried:',
      ...tried.map((line) => `  - ${line}`),
      'Install one with "apt-get install chromium-headless-shell" or "npx playwright install chromium",',
      'or set CHROMIUM_PATH to a Chromium or Chrome.',
    ].join('\n'),
  );
}
