/** Milliseconds of work after which the page may answer. */
const MOST = 12;

export type Breathe = () => Promise<void>;

/** Called now and then in long work, lets the page answer where the work has gone on for long. */
export function createBreath(): Breathe {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < MOST) return;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    since = performance.now();
  };
}
