/** Milliseconds after which a frame counts as missing: browsers do not paint what is out of view. */
const LATE = 250;

/** Schedules `run` for the next frame, or soon if there is none; returns its cancel function. */
export function onFrame(run: (time: number) => void): () => void {
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(late);
  };
  const once = (time: number) => {
    cancel();
    run(time);
  };
  const frame = requestAnimationFrame(once);
  const late = setTimeout(() => once(performance.now()), LATE);
  return cancel;
}
