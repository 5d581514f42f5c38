/** Milliseconds after which it is done all the same: where nobody looks, nothing is painted. */
const PATIENCE = 250;

/** Runs it once the page has been painted next; gives what calls it off. */
export function afterPaint(run: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
    clearTimeout(late);
  };
  const once = () => {
    end();
    run();
  };
  const frame = requestAnimationFrame(() => {
    task = setTimeout(once);
  });
  const late = setTimeout(once, PATIENCE);
  return end;
}
