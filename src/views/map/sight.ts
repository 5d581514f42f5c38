/** Pixels kept free around a country that is brought into sight. */
const MARGIN = 24;

/**
 * Scrolls a map that is wider than its place, so that the middle of some marks stands in the middle of it,
 * and a page that is higher than the window, so that one mark stands clear of the sheet.
 */
export function bringIntoSight(scroller: HTMLElement | null, marks: readonly SVGElement[]) {
  const [first] = marks;
  if (!scroller || !first) return;
  const middles = marks.map((mark) => {
    const { left, width } = mark.getBoundingClientRect();
    return left + width / 2;
  });
  const x = middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
  const off = x - scroller.getBoundingClientRect().left - scroller.clientWidth / 2;
  scroller.scrollTo({ left: scroller.scrollLeft + off, behavior: 'instant' });
  if (marks.length === 1 && scroller.parentElement) scrollStage(scroller.parentElement, first);
}

function scrollStage(stage: HTMLElement, mark: SVGElement) {
  if (stage.scrollHeight <= stage.clientHeight) return;
  const box = stage.getBoundingClientRect();
  const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
  const covered = sheet !== undefined && sheet.left <= box.left && sheet.top > box.top;
  const bottom = covered ? Math.min(sheet.top, box.bottom) : box.bottom;
  const { top, height } = mark.getBoundingClientRect();
  const middle = top + height / 2;
  if (middle < box.top + MARGIN || middle > bottom - MARGIN)
    stage.scrollTop += middle - (box.top + bottom) / 2;
}
