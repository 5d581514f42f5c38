/** Scrolls the rows, if need be, so that the first one marked stands in the middle below the heads. */
export function revealRow(region: HTMLElement | null) {
  const row =
    region?.querySelector('tbody tr[aria-current]') ?? region?.querySelector('tbody tr[data-lit="focus"]');
  const head = region?.querySelector('thead');
  if (!region || !row || !head) return;
  const box = region.getBoundingClientRect();
  const top = box.top + head.offsetHeight;
  const bottom = box.top + region.clientHeight;
  const mark = row.getBoundingClientRect();
  if (mark.top >= top && mark.bottom <= bottom) return;
  region.scrollTop += mark.top + mark.height / 2 - (top + bottom) / 2;
}
