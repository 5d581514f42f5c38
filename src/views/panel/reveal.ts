/** Space kept above and below a revealed sentence, in pixels. */
const MARGIN = 24;

/** The marked sentences; those with words that stand out come first, since they name the focus. */
function marksOf(body: HTMLElement): HTMLElement[] {
  const marks = [...body.querySelectorAll<HTMLElement>('[data-lit="focus"]')];
  const names = (mark: HTMLElement) => (mark.querySelector('mark') ? 0 : 1);
  return marks.toSorted((a, b) => names(a) - names(b));
}

/**
 * Scrolls as little as brings the first marked sentence into sight. From a new card one starts at its top,
 * so that name and sentence are seen together where they fit.
 */
export function revealMark(body: HTMLElement | null) {
  if (!body) return;
  body.scrollTop = 0;
  const mark = marksOf(body)[0];
  if (!mark) return;
  const box = body.getBoundingClientRect();
  const { top, bottom } = mark.getBoundingClientRect();
  const below = bottom + MARGIN - box.bottom;
  const most = top - MARGIN - box.top;
  if (below > 0) body.scrollTop = Math.min(below, most);
}

/** Brings the marked sentence after the one in the middle to the middle; after the last, the first. */
export function revealNext(body: HTMLElement | null) {
  if (!body) return;
  const { top, height } = body.getBoundingClientRect();
  const middles = [...body.querySelectorAll<HTMLElement>('[data-lit="focus"]')].map((mark) => {
    const box = mark.getBoundingClientRect();
    return box.top + box.height / 2 - top - height / 2;
  });
  const next = middles.find((distance) => distance > 8) ?? middles[0];
  if (next !== undefined) body.scrollBy({ top: next });
}
