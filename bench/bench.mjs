import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';
import { main } from '../scripts/main.mjs';
import { ROOT } from '../scripts/root.mjs';
import { run } from '../scripts/run.mjs';
import { serve } from '../scripts/serve.mjs';
import { site as folder } from '../scripts/site.mjs';
import { answers } from './answers.mjs';
import { buildPeers } from './build.mjs';
import { countFrames } from './frames.mjs';
import { sent, visit } from './load.mjs';
import { hold } from './conditions.mjs';
import { collect } from './numbers.mjs';
import { chart, ratios, table } from './report.mjs';
import { come, play } from './script.mjs';
import { SITES } from './sites.mjs';

const HERE = join(ROOT, 'bench');
const RESULTS = join(HERE, 'results');
const CONDITIONS = /** @type {const} */ (['free', 'slow']);

/** Installs the packages of the pages, unless they are already there. */
function install() {
  const pages = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')).dependencies;
  if (Object.keys(pages).every((name) => existsSync(join(HERE, 'node_modules', name)))) return;
  if (run('npm ci --prefix bench --loglevel=error') !== 0)
    throw new Error('npm ci failed in bench/: see its message above.');
}

async function bench() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      only: { type: 'string', default: 'load,answers,frames' },
      sites: { type: 'string', default: '' },
    },
  });
  mkdirSync(RESULTS, { recursive: true });
  await compare(values.only.split(','), values);
}

/**
 * Compares the atlas with the pages of the other libraries.
 * @param {readonly string[]} parts
 * @param {{ runs: string, sites: string }} values
 */
async function compare(parts, values) {
  install();
  const { path, sandbox } = await findBrowser();
  const peers = await serveCounted(await buildPeers());
  const atlas = await serveCounted(join(ROOT, 'dist'));
  const browser = await chromium.launch({ executablePath: path, chromiumSandbox: sandbox });
  const results = collect();
  const wanted = values.sites ? values.sites.split(';') : SITES.map(({ name }) => name);
  const sites = SITES.filter(({ name }) => wanted.includes(name));
  try {
    // In turns, so that other work on the machine affects all pages equally.
    for (let round = 1; round <= Number(values.runs); round += 1) {
      for (const site of round % 2 ? sites : sites.toReversed()) {
        console.log(`Round ${round}: ${site.name}`);
        await measure(browser, site, site.server === 'atlas' ? atlas : peers, parts, results);
      }
    }
  } finally {
    await browser.close();
    await peers.close();
    await atlas.close();
  }
  writeFileSync(join(RESULTS, 'table.md'), `${table(results)}\n`);
  writeFileSync(join(RESULTS, 'drawn.svg'), chart(results));
  for (const { what, ratio, wanted } of ratios(results)) {
    if (!Number.isNaN(ratio)) console.log(`${ratio.toFixed(2).padStart(6)}  ${what} (target: ${wanted})`);
  }
  console.log(`\n${table(results)}\n`);
}

/** Serves a folder and counts the bytes it sends. @param {string} dir */
async function serveCounted(dir) {
  let [requests, bytes] = [0, 0];
  const answer = folder(dir);
  const server = await serve({
    dir,
    port: 0,
    answer: (request, response) => {
      const { socket } = response;
      const before = socket?.bytesWritten ?? 0;
      requests += 1;
      response.on('finish', () => (bytes += (socket?.bytesWritten ?? 0) - before));
      answer(request, response);
    },
  });
  const count = () => {
    const counted = { requests, bytes };
    [requests, bytes] = [0, 0];
    return counted;
  };
  return { ...server, count };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./sites.mjs').Site} site
 * @param {Awaited<ReturnType<typeof serveCounted>>} server
 * @param {readonly string[]} parts
 * @param {ReturnType<typeof collect>} results
 */
async function measure(browser, { name, path, drawn, tip, zooms }, server, parts, results) {
  const url = `${server.url}${path}`;
  // The bytes sent do not vary: one measurement is enough.
  if (parts.includes('load') && results.of(`${name} free requests`).length === 0)
    for (const [what, value] of Object.entries(await sent(browser, url, server.count)))
      results.add(`${name} free ${what}`, value);
  for (const how of CONDITIONS) {
    if (parts.includes('load'))
      for (const [what, value] of Object.entries(await visit(browser, url, drawn, how)))
        results.add(`${name} ${how} ${what}`, value);
    const isAnswered = parts.includes('answers') && tip;
    const isMoved = parts.includes('frames') && zooms;
    if (!isAnswered && !isMoved) continue;
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      bypassCSP: true,
      serviceWorkers: 'block',
    });
    try {
      const page = await context.newPage();
      await come(page, url);
      await hold(page, how);
      if (isMoved)
        for (const [gesture, { dropped }] of Object.entries(
          await play(page, () => page.evaluate(countFrames)),
        ))
          results.add(`${name} ${how} ${gesture}`, dropped);
      if (!isAnswered) continue;
      // A page of its own: the map has not been moved.
      await page.goto('about:blank');
      await come(page, url);
      const { hover, click } = await answers(page, tip);
      results.add(`${name} ${how} hover`, ...hover);
      results.add(`${name} ${how} click`, ...click);
    } catch (error) {
      // One page that does not answer leaves the figures of the others.
      console.error(`${name}, ${how}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await context.close();
    }
  }
}

await main(import.meta.url, bench);
