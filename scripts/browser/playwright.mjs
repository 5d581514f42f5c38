import { existsSync } from 'node:fs';
import { command } from './command.mjs';

const TIME_LIMIT = 120;

/**
 * The Chromium that Playwright downloaded earlier.
 * @returns {Promise<string[]>}
 */
export async function downloaded() {
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath()].filter((path) => existsSync(path));
}

/** @returns {Promise<string[]>} */
export async function download() {
  await command('npx playwright install chromium', TIME_LIMIT);
  return downloaded();
}
