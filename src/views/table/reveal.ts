/** Scrolls the rows, if necessary, so that one of them is in the middle below the headers. */
export function revealRow(region: HTMLElement, { tHead, tBodies }: HTMLTableElement, at: number) {
  const rows = [...(tBodies[0]?.rows ?? [])];
  const row = rows[at];
  if (!row || !tHead) return;
  if (reveal(region, row, tHead.offsetHeight)) {
    // No row is left half under the heads.
    const top = region.getBoundingClientRect().top + region.clientTop + tHead.offsetHeight;
    const first = rows.find((one) => one.getBoundingClientRect().top >= top);
    if (first) region.scrollTop += first.getBoundingClientRect().top - top;
  }
  // If the window is low, the tools and the rows are scrolled together.
  if (region.parentElement) reveal(region.parentElement, row, 0);
}

/** Tests whether it had to scroll. */
function reveal(scroller: HTMLElement, row: Element, covered: number): boolean {
  const box = scroller.getBoundingClientRect();
  const top = box.top + scroller.clientTop + covered;
  const bottom = box.top + scroller.clientTop + scroller.clientHeight;
  const mark = row.getBoundingClientRect();
  if (mark.top >= top && mark.bottom <= bottom) return false;
  scroller.scrollTop += mark.top + mark.height / 2 - (top + bottom) / 2;
  return true;
}
