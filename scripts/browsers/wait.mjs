/** Seconds a browser has to start, on a machine that does other work. */
export const START = 90;

/** The error of what took too long: the browser may hang, so that nothing more is to be expected of it. */
export class Overdue extends Error {}

/**
 * Waits for a promise, but no longer than a limit.
 * @template T
 * @param {Promise<T>} promise
 * @param {number} seconds
 * @param {() => string} what names it where it does not come
 * @returns {Promise<T>}
 */
export async function within(promise, seconds, what) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const limit = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Overdue(`${what()} (not within ${seconds} s)`)), seconds * 1000);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Asks again until there is an answer.
 * @template T
 * @param {() => Promise<T | null | undefined | false>} ask
 * @param {() => string} what names it where it does not come
 * @param {number} [seconds]
 * @returns {Promise<T>}
 */
export async function until(ask, what, seconds = 30) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`${what()} (not within ${seconds} s)`);
    await pause(50);
  }
}
