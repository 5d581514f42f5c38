/** Milliseconds after which it is done all the same: some devices are never idle. */
const PATIENCE = 3000;

/** Runs it once the page has come to rest. */
export function whenIdle(run: () => void) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: PATIENCE });
  else setTimeout(run, 200);
}
