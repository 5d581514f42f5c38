/** Scrolls the rows, if need be, so that the first one marked stands in the middle below the heads. */
export function revealRow(region: HTMLElement | null) {
  const rows = [...(region?.querySelectorAll('tbody tr') ?? [])];
  const row =
    rows.find((one) => one.hasAttribute('aria-current')) ??
    rows.find((one) => one.getAttribute('data-lit') === 'focus');
  const head = region?.querySelector('thead');
  if (!region || !row || !head) return;
  if (reveal(region, row, head.offsetHeight)) {
    // No row is left half under the heads.
    const top = region.getBoundingClientRect().top + region.clientTop + head.offsetHeight;
    const first = rows.find((one) => one.getBoundingClientRect().top >= top);
    if (first) region.scrollTop += first.getBoundingClientRect().top - top;
  }
  // Where the window is low, the tools and the rows are scrolled together.
  if (region.parentElement) reveal(region.parentElement, row, 0);
}

/** Whether it had to scroll. */
function reveal(scroller: HTMLElement, row: Element, covered: number): boolean {
  const box = scroller.getBoundingClientRect();
  const top = box.top + scroller.clientTop + covered;
  const bottom = box.top + scroller.clientTop + scroller.clientHeight;
  const mark = row.getBoundingClientRect();
  if (mark.top >= top && mark.bottom <= bottom) return false;
  scroller.scrollTop += mark.top + mark.height / 2 - (top + bottom) / 2;
  return true;
}
