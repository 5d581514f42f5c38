import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';
import { ROOT } from '../scripts/root.mjs';
import { run } from '../scripts/run.mjs';
import { serve } from '../scripts/serve.mjs';
import { answers } from './answers.mjs';
import { visit } from './load.mjs';
import { longer } from './made.mjs';
import { collect, median } from './numbers.mjs';
import { loadProject } from './project.mjs';
import { SITES } from './sites.mjs';

/** How many times the length of the article the page's is. */
const TIMES = 10;
const FOLDER = join('.cache', 'longer');
const CONDITIONS = /** @type {const} */ (['free', 'slow']);

/** A copy of the project with a longer article, built. */
async function buildLonger() {
  const folder = join(ROOT, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const project = await loadProject();
  try {
    const files = project.readFiles(join(ROOT, 'data'));
    const { atlas } = project.compile(files, project.readWorldAtlas(), project.readPlace);
    for (const path of ['data', 'docs', 'public', 'scripts', 'src'])
      cpSync(join(ROOT, path), join(folder, path), { recursive: true });
    const alone = ['index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
    for (const path of [...alone, 'README.md', 'LICENSE']) cpSync(join(ROOT, path), join(folder, path));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [path, text] of Object.entries(longer(files, TIMES, atlas, project.shadeOf))) {
      mkdirSync(dirname(join(folder, 'data', path)), { recursive: true });
      writeFileSync(join(folder, 'data', path), text);
    }
  } finally {
    await project.close();
  }
  if (run(`vite build "${FOLDER}" --logLevel warn`) !== 0)
    throw new Error('The longer article was not built.');
  return join(folder, 'dist');
}

/**
 * The built page with an article of ten times the length beside the page as it is.
 * @param {number} runs
 * @returns {Promise<string>} a table as Markdown
 */
export async function scalePage(runs) {
  const site = SITES.find(({ name }) => name === 'atlas');
  if (!site?.tip) throw new Error('The atlas is no page of the benchmark.');
  const results = collect();
  const servers = {
    one: await serve({ dir: join(ROOT, 'dist'), port: 0 }),
    more: await serve({ dir: await buildLonger(), port: 0 }),
  };
  const { path, sandbox } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, chromiumSandbox: sandbox });
  try {
    for (let round = 1; round <= runs; round += 1) {
      for (const [name, { url }] of Object.entries(servers)) {
        console.log(`run ${round}, ${name === 'one' ? 'the page as it is' : `${TIMES} times as long`}`);
        for (const how of CONDITIONS) {
          const loaded = await visit(browser, url, site.drawn, how);
          for (const [what, value] of Object.entries(loaded)) results.add(`${name} ${how} ${what}`, value);
          const { hover, click } = await answers(browser, url, site.tip, how);
          results.add(`${name} ${how} hover`, ...hover);
          results.add(`${name} ${how} click`, ...click);
        }
      }
    }
  } finally {
    await browser.close();
    for (const { close } of Object.values(servers)) await close();
  }
  const rows = CONDITIONS.flatMap((how) =>
    ['drawn', 'blocked', 'kilobytes', 'heap', 'hover', 'click'].map((what) => {
      const [one, more] = ['one', 'more'].map((name) => median(results.of(`${name} ${how} ${what}`)));
      const ratio = one === 0 ? '–' : ((more ?? Number.NaN) / (one ?? Number.NaN)).toFixed(2);
      return `| ${what}, ${how} | ${one?.toFixed(0)} | ${more?.toFixed(0)} | ${ratio} |`;
    }),
  );
  return [`| the built page | 1× | ${TIMES}× | ratio |`, '| --- | --: | --: | --: |', ...rows].join('\n');
}
