/** Milliseconds after which `afterPaint` runs at the latest: a page that nobody sees is not painted. */
const PAINT = 250;
/** Milliseconds after which `whenIdle` runs at the latest: some devices are never idle. */
const IDLE = 3000;
/** Milliseconds of work after which the page should answer. */
const WORK = 12;

/** Schedules `run` for after the next paint; returns its cancel function. */
export function afterPaint(run: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
    clearTimeout(late);
  };
  const once = () => {
    cancel();
    run();
  };
  const frame = requestAnimationFrame(() => {
    task = setTimeout(once);
  });
  const late = setTimeout(once, PAINT);
  return cancel;
}

/** Schedules `run` for when the page is at rest. */
export function whenIdle(run: () => void) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: IDLE });
  else setTimeout(run, 200);
}

/** Waits until the page has handled the input that arrived meanwhile. */
export const yieldToMain = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

export type Pause = () => Promise<void>;

/** Creates a function for long work to call often: it yields once the work has gone on for long. */
export function createPause(): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < WORK) return;
    await yieldToMain();
    since = performance.now();
  };
}
