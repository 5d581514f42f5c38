import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { findBrowser } from '../scripts/browser.mjs';
import { main } from '../scripts/main.mjs';
import { ROOT } from '../scripts/root.mjs';
import { run } from '../scripts/run.mjs';
import { serve } from '../scripts/serve.mjs';
import { play } from './script.mjs';

/**
 * @typedef {object} Frames
 * @property {number} seconds
 * @property {number} frames
 * @property {number} dropped frames that the screen was due and did not get
 * @property {number} p95 milliseconds that 95 of 100 frames did not exceed
 * @property {number} long Long Animation Frames: above 50 ms
 * @property {number} blocked milliseconds by which those blocked the page
 */

const HERE = join(ROOT, 'bench');
const PAGES = ['flat', 'globe'];
const COLUMNS = ['frames', 'dropped', 'p95', 'long', 'blocked'];

/** Installs what the naive page is made of, unless it is there as locked. */
function install() {
  const pages = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')).dependencies;
  if (Object.keys(pages).every((name) => existsSync(join(HERE, 'node_modules', name)))) return;
  if (run('npm ci --prefix bench --loglevel=error') !== 0) throw new Error('npm ci failed in bench/.');
}

/** Serves bench/ on a free port. */
async function serveNaive() {
  const server = createServer(sirv(HERE, { dev: true }));
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The naive page has no address.');
  return { url: `http://127.0.0.1:${address.port}/naive/`, close: () => server.close() };
}

/**
 * Runs in the page: the first call starts to count, the next tells and stops.
 * @returns {Frames}
 */
function countFrames() {
  const state = /** @type {any} */ (window);
  const told = state.counted;
  if (!told) {
    const counted = { began: performance.now(), gaps: [], long: 0, blocked: 0, stop: false };
    state.counted = counted;
    let last = 0;
    const tick = (/** @type {number} */ now) => {
      if (last > 0) counted.gaps.push(/** @type {never} */ (now - last));
      last = now;
      if (!counted.stop) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        counted.long += 1;
        counted.blocked += /** @type {any} */ (entry).blockingDuration ?? 0;
      }
    }).observe({ type: 'long-animation-frame' });
    return { seconds: 0, frames: 0, dropped: 0, p95: 0, long: 0, blocked: 0 };
  }
  told.stop = true;
  state.counted = undefined;
  // A browser without a screen draws at this rate; the function runs in the page and sees no constant of ours.
  const DUE = 1000 / 60;
  /** @type {number[]} */
  const gaps = told.gaps.toSorted((/** @type {number} */ a, /** @type {number} */ b) => a - b);
  return {
    seconds: (performance.now() - told.began) / 1000,
    frames: gaps.length,
    dropped: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / DUE) - 1), 0),
    p95: gaps[Math.floor(gaps.length * 0.95)] ?? 0,
    long: told.long,
    blocked: told.blocked,
  };
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function bench() {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
  install();
  const { path, sandbox } = await findBrowser();
  const naive = await serveNaive();
  const atlas = await serve({ dir: join(ROOT, 'dist'), port: 0 });
  const browser = await chromium.launch({ executablePath: path, chromiumSandbox: sandbox });
  const sites = [
    { name: 'naive', url: naive.url },
    { name: 'atlas', url: atlas.url },
  ];
  /** @type {Map<string, Frames[]>} */
  const results = new Map();
  try {
    // In turns, so that what else the machine does falls on both alike.
    for (let round = 1; round <= Number(values.runs); round += 1) {
      for (const { name, url } of round % 2 ? sites : sites.toReversed()) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
        const played = await play(page, url, `${url}?projection=globe`, (one) => one.evaluate(countFrames));
        for (const [map, frames] of Object.entries(played)) {
          const key = `${name} ${map}`;
          results.set(key, [...(results.get(key) ?? []), frames]);
          console.log(`run ${round}, ${key}: ${frames.frames} frames, ${frames.dropped} dropped`);
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
    naive.close();
    await atlas.close();
  }
  report(results);
}

/** @param {Map<string, Frames[]>} results */
function report(results) {
  /** @param {string} key @param {string} column */
  const at = (key, column) =>
    median((results.get(key) ?? []).map((frames) => frames[/** @type {keyof Frames} */ (column)]));
  for (const map of PAGES) {
    console.log(`\n${map} (medians; ratio: naive ÷ atlas)`);
    for (const column of COLUMNS) {
      const [slow, fast] = [at(`naive ${map}`, column), at(`atlas ${map}`, column)];
      const ratio = fast > 0 ? (slow / fast).toFixed(2) : '–';
      console.log(
        `  ${column.padEnd(8)} naive ${slow.toFixed(0).padStart(6)}   atlas ${fast.toFixed(0).padStart(6)}   ratio ${ratio}`,
      );
    }
  }
}

await main(import.meta.url, bench);
