import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';
import { main } from '../scripts/main.mjs';
import { ROOT } from '../scripts/root.mjs';
import { run } from '../scripts/run.mjs';
import { serve } from '../scripts/serve.mjs';
import { answers } from './answers.mjs';
import { buildPeers } from './build.mjs';
import { countFrames } from './frames.mjs';
import { visit } from './load.mjs';
import { collect } from './numbers.mjs';
import { chart, goals, table } from './report.mjs';
import { play } from './script.mjs';
import { SITES } from './sites.mjs';

const HERE = join(ROOT, 'bench');
const RESULTS = join(HERE, 'results');
const CONDITIONS = /** @type {const} */ (['free', 'slow']);

/** Installs what the pages are made of, unless it is there as locked. */
function install() {
  const pages = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')).dependencies;
  if (Object.keys(pages).every((name) => existsSync(join(HERE, 'node_modules', name)))) return;
  if (run('npm ci --prefix bench --loglevel=error') !== 0) throw new Error('npm ci failed in bench/.');
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
 * The atlas beside what one would take instead.
 * @param {readonly string[]} parts
 * @param {{ runs: string, sites: string }} values
 */
async function compare(parts, values) {
  install();
  const { path, sandbox } = await findBrowser();
  const peers = await serve({ dir: await buildPeers(), port: 0 });
  const atlas = await serve({ dir: join(ROOT, 'dist'), port: 0 });
  const browser = await chromium.launch({ executablePath: path, chromiumSandbox: sandbox });
  const results = collect();
  const wanted = values.sites ? values.sites.split(';') : SITES.map(({ name }) => name);
  const sites = SITES.filter(({ name }) => wanted.includes(name));
  /** @param {import('./sites.mjs').Site} site @param {string} [place] */
  const urlOf = ({ server, path: own }, place = own) => `${(server === 'atlas' ? atlas : peers).url}${place}`;
  try {
    // In turns, so that what else the machine does falls on all alike.
    for (let round = 1; round <= Number(values.runs); round += 1) {
      for (const site of round % 2 ? sites : sites.toReversed()) {
        console.log(`run ${round}, ${site.name}`);
        await measure(browser, site, urlOf, parts, results);
      }
    }
  } finally {
    await browser.close();
    await peers.close();
    await atlas.close();
  }
  writeFileSync(join(RESULTS, 'table.md'), `${table(results)}\n`);
  writeFileSync(join(RESULTS, 'drawn.svg'), chart(results));
  console.log(`\n${table(results)}\n`);
  for (const { what, ratio, most } of goals(results)) {
    if (Number.isNaN(ratio)) console.log(`not run ${what}`);
    else
      console.log(`${ratio <= most ? 'met    ' : 'NOT MET'} ${what}: ${ratio.toFixed(2)} (at most ${most})`);
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./sites.mjs').Site} site
 * @param {(site: import('./sites.mjs').Site, place?: string) => string} urlOf
 * @param {readonly string[]} parts
 * @param {ReturnType<typeof collect>} results
 */
async function measure(browser, site, urlOf, parts, results) {
  const { name } = site;
  for (const how of CONDITIONS) {
    if (parts.includes('load')) {
      const loaded = await visit(browser, urlOf(site), site.drawn, how);
      for (const [what, value] of Object.entries(loaded)) results.add(`${name} ${how} ${what}`, value);
    }
    if (parts.includes('answers') && site.tip) {
      const { hover, click } = await answers(browser, urlOf(site), site.tip, how);
      results.add(`${name} ${how} hover`, ...hover);
      results.add(`${name} ${how} click`, ...click);
    }
  }
  if (parts.includes('frames') && site.zooms) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const globe = site.globe === undefined ? undefined : urlOf(site, site.globe);
    const played = await play(page, urlOf(site), globe, (one) => one.evaluate(countFrames));
    for (const [map, { dropped }] of Object.entries(played)) results.add(`${name} ${map} dropped`, dropped);
    await page.close();
  }
}

await main(import.meta.url, bench);
