import { firefox } from './browsers/firefox.mjs';
import { TASKS } from './browsers/tasks.mjs';
import { tryTasks } from './browsers/tryTasks.mjs';
import { webkit } from './browsers/webkit.mjs';
import { main } from './main.mjs';

/**
 * Tries the main tasks of the built site in Firefox and in WebKit, side by side. If a browser is missing, says how to
 * install it and tries none. An argument limits the tasks: a part of a browser's or of a task's name.
 */
async function tryBrowsers() {
  const asked = process.argv[2] ?? '';
  const rows = [firefox, webkit]
    .map((browser) => ({
      browser,
      tasks: TASKS.filter(
        (task) =>
          (task.browser ?? browser.name) === browser.name && `${browser.name} ${task.name}`.includes(asked),
      ),
    }))
    .filter(({ tasks }) => tasks.length > 0);
  const missing = rows.flatMap(({ browser }) => browser.missing());
  if (missing.length > 0)
    return console.log(
      `Skipped the tasks in other browsers. To install what is missing: apt-get install -y ${missing.join(' ')}`,
    );
  const failures = await Promise.all(rows.map(({ browser, tasks }) => tryTasks(browser, tasks)));
  const count = failures.reduce((sum, failed) => sum + failed, 0);
  if (count > 0) throw new Error(`Failed tasks: ${count}. See the lines marked ✘ above.`);
}

await main(import.meta.url, tryBrowsers);
