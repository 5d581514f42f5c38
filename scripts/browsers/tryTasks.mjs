import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { openHost } from './host.mjs';
import { createPage } from './page.mjs';
import { Overdue, within } from './wait.mjs';

/** Seconds for a task. Most take one or two. */
const TASK_LIMIT = 100;
/** Seconds for all tasks of a browser. */
const LIMIT = 600;

/** Forgets what the last task has chosen, where it was at the same origin. */
const FORGET = `if (location.href.startsWith(arguments[0])) { localStorage.clear(); sessionStorage.clear(); }`;

/** @typedef {import('./driver.mjs').Driver} Driver */
/** @typedef {import('./tasks.mjs').Task} Task */

/** @param {number} since milliseconds of the clock */
const secondsSince = (since) => (Date.now() - since) / 1000;

/**
 * Tries tasks in a browser, one after the other, and prints a line for each. A browser that does not start is no fault
 * of the page: this is said, and nothing is tried. One that no longer answers gets a second chance.
 * @param {{ name: string, open: () => Promise<Driver> }} browser
 * @param {readonly Task[]} tasks
 * @returns {Promise<number>} how many failed
 */
export async function tryTasks(browser, tasks) {
  const began = Date.now();
  /** @type {Driver | null} */
  let driver = await browser.open().catch((error) => {
    console.log(`${browser.name} was skipped. ${error.message}`);
    return null;
  });
  if (!driver) return 0;
  const host = await openHost();

  /** @param {Task} task @returns {Promise<Error | null>} */
  const attempt = async (task) => {
    try {
      driver ??= await browser.open();
      await tryTask(driver, task, host);
      return null;
    } catch (error) {
      const problem = error instanceof Error ? error : new Error(String(error));
      if (driver && !(problem instanceof Overdue))
        await keepPicture(driver, `${browser.name} ${task.name}`).catch(() => {});
      // The next task has a new one.
      await driver?.close();
      driver = null;
      return problem;
    }
  };

  let passed = 0;
  try {
    for (const task of tasks) {
      const since = Date.now();
      let problem = secondsSince(began) > LIMIT ? new Error('no time left') : await attempt(task);
      if (problem instanceof Overdue) {
        console.log(`  ${browser.name} starts again: ${problem.message}`);
        problem = await attempt(task);
      }
      console.log(
        `${problem ? '✘' : '✓'} ${browser.name} ${task.name} (${secondsSince(since).toFixed(1)} s)`,
      );
      if (problem) console.log(`  ${problem.message}`);
      else passed += 1;
    }
  } finally {
    await driver?.close();
    await host.close();
  }
  console.log(`${browser.name}: ${passed} of ${tasks.length} tasks, ${secondsSince(began).toFixed(0)} s`);
  return tasks.length - passed;
}

/**
 * @param {Driver} driver
 * @param {Task} task
 * @param {import('./host.mjs').Host} shared
 */
async function tryTask(driver, task, shared) {
  const host = task.isAlone ? await openHost() : shared;
  try {
    await driver.enter(null);
    if (!task.isAlone) await driver.run(FORGET, [host.url]);
    host.begin();
    await within(task.run(createPage(driver, host.url), host), TASK_LIMIT, () => 'the task did not end');
    const heard = host.heard.filter((line) => !task.expected?.test(line));
    if (heard.length > 0) throw new Error(`the page reported: ${heard.join('; ')}`);
  } finally {
    if (host !== shared) await host.close();
  }
}

/**
 * Keeps what the window shows where a task failed.
 * @param {Driver} driver
 * @param {string} name
 */
async function keepPicture(driver, name) {
  const folder = join(ROOT, 'test-results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name.replaceAll(/\W+/g, '-')}.png`), await driver.picture());
}
