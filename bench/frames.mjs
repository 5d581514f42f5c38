/**
 * @typedef {object} Frames
 * @property {number} seconds
 * @property {number} frames
 * @property {number} dropped percent of the frames that the screen was due and did not get
 * @property {number} p95 milliseconds that 95 of 100 frames did not exceed
 * @property {number} long Long Animation Frames: above 50 ms
 * @property {number} blocked milliseconds by which those blocked the page
 */

/**
 * Runs in the page: the first call starts to count, the next tells and stops.
 * @returns {Frames}
 */
export function countFrames() {
  const state = /** @type {any} */ (window);
  const told = state.counted;
  if (!told) {
    const counted = { began: performance.now(), gaps: [], long: 0, blocked: 0, stop: false };
    state.counted = counted;
    let last = 0;
    const tick = (/** @type {number} */ now) => {
      if (last > 0) counted.gaps.push(/** @type {never} */ (now - last));
      last = now;
      if (!counted.stop) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        counted.long += 1;
        counted.blocked += /** @type {any} */ (entry).blockingDuration ?? 0;
      }
    }).observe({ type: 'long-animation-frame' });
    return { seconds: 0, frames: 0, dropped: 0, p95: 0, long: 0, blocked: 0 };
  }
  told.stop = true;
  state.counted = undefined;
  // A browser without a screen draws at this rate; the function runs in the page and cannot see our constants.
  const DUE = 1000 / 60;
  /** @type {number[]} */
  const gaps = told.gaps.toSorted((/** @type {number} */ a, /** @type {number} */ b) => a - b);
  const missed = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / DUE) - 1), 0);
  return {
    seconds: (performance.now() - told.began) / 1000,
    frames: gaps.length,
    dropped: (100 * missed) / Math.max(1, missed + gaps.length),
    p95: gaps[Math.floor(gaps.length * 0.95)] ?? 0,
    long: told.long,
    blocked: told.blocked,
  };
}
