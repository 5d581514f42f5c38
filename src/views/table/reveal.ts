/** Scrolls the rows, if need be, so that the first one marked stands in the middle below the heads. */
export function revealRow(region: HTMLElement | null) {
  const row =
    region?.querySelector('tbody tr[aria-current]') ?? region?.querySelector('tbody tr[data-lit="focus"]');
  const head = region?.querySelector('thead');
  if (!region || !row || !head) return;
  reveal(region, row, head.offsetHeight);
  // Where the window is low, the tools and the rows are scrolled together.
  if (region.parentElement) reveal(region.parentElement, row, 0);
}

function reveal(scroller: HTMLElement, row: Element, covered: number) {
  const box = scroller.getBoundingClientRect();
  const top = box.top + covered;
  const bottom = box.top + scroller.clientHeight;
  const mark = row.getBoundingClientRect();
  if (mark.top >= top && mark.bottom <= bottom) return;
  scroller.scrollTop += mark.top + mark.height / 2 - (top + bottom) / 2;
}
