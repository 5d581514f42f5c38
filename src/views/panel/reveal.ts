/** Space kept above and below a revealed sentence, in pixels. */
const MARGIN = 24;

/**
 * Scrolls as little as brings the first marked sentence into sight. From a new card one starts at its top,
 * so that name and sentence are seen together where they fit.
 */
export function revealMark(body: HTMLElement | null) {
  if (!body) return;
  body.scrollTop = 0;
  const mark = body.querySelector<HTMLElement>('[data-lit="focus"]');
  if (!mark) return;
  const box = body.getBoundingClientRect();
  const { top, bottom } = mark.getBoundingClientRect();
  const below = bottom + MARGIN - box.bottom;
  const most = top - MARGIN - box.top;
  if (below > 0) body.scrollTop = Math.min(below, most);
}
