/** Space kept above and below a revealed sentence, in pixels. */
const MARGIN = 24;

/** The part of the panel that scrolls: the text, or, where the panel lies in the page, the page. */
function readingOf(panel: HTMLElement): HTMLElement | null {
  const reading = panel.querySelector<HTMLElement>('.reading');
  return reading && getComputedStyle(reading).overflowY !== 'visible' ? reading : null;
}

const marksOf = (panel: HTMLElement) => [...panel.querySelectorAll<HTMLElement>('[data-lit="focus"]')];

/**
 * Scrolls as little as brings the first marked sentence into sight, or as much of it as fits: the one whose
 * words stand out before the others, since it names the focus.
 */
export function revealMark(panel: HTMLElement | null) {
  if (!panel) return;
  const reading = readingOf(panel);
  if (!reading) return panel.scrollIntoView({ block: 'start' });
  const marks = marksOf(panel);
  const mark = marks.find((each) => each.querySelector('mark')) ?? marks[0];
  reading.scrollTop = 0;
  if (!mark) return undefined;
  const box = reading.getBoundingClientRect();
  const { top, bottom } = mark.getBoundingClientRect();
  const below = bottom + MARGIN - box.bottom;
  if (below > 0) reading.scrollTop = Math.min(below, top - MARGIN - box.top);
  return undefined;
}

/** Brings the marked sentence after the one in the middle to the middle; after the last, the first. */
export function revealNext(panel: HTMLElement | null) {
  if (!panel) return;
  const box = (readingOf(panel) ?? document.documentElement).getBoundingClientRect();
  const middle = readingOf(panel) ? box.top + box.height / 2 : document.documentElement.clientHeight / 2;
  const marks = marksOf(panel);
  const below = marks.find((mark) => {
    const { top, height } = mark.getBoundingClientRect();
    return top + height / 2 > middle + 8;
  });
  (below ?? marks[0])?.scrollIntoView({ block: 'center' });
}
