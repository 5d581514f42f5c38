/**
 * Runs `run` once somebody uses the page, unless `signal` aborts before: by mouse, wheel or keyboard (`first.js` sets
 * `data-used`). Runs it at once on devices with touch, where nothing precedes the first press.
 */
export function whenUsed(run: () => void, signal: AbortSignal) {
  const root = document.documentElement;
  if (matchMedia('(any-pointer: coarse)').matches || 'used' in root.dataset) return run();
  const observer = new MutationObserver(() => {
    observer.disconnect();
    run();
  });
  observer.observe(root, { attributeFilter: ['data-used'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
