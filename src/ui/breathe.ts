/** Milliseconds of work after which the page may answer. */
const MOST = 12;

export type Breathe = () => Promise<void>;

/** Waits until the page has answered what came meanwhile. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Called now and then in long work, lets the page answer where the work has gone on for long. */
export function createBreath(): Breathe {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < MOST) return;
    await nextTask();
    since = performance.now();
  };
}
