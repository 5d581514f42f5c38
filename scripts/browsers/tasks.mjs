import { mapTasks } from './tasks/map.mjs';
import { partTasks } from './tasks/parts.mjs';
import { placeTasks } from './tasks/places.mjs';
import { troubleTasks } from './tasks/trouble.mjs';

/**
 * A main task of a reader, from a fresh page; in one browser only, if it names that one. What the page says in the console fails it, but for what is expected. Alone,
 * it has an origin of its own, of which the browser has kept nothing.
 * @typedef {{ name: string, run: (page: import('./page.mjs').Page, host: import('./host.mjs').Host) => Promise<unknown>, expected?: RegExp, isAlone?: boolean, browser?: string }} Task
 */

/** @type {readonly Task[]} */
export const TASKS = [...mapTasks, ...partTasks, ...placeTasks, ...troubleTasks];
