import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useView, useStore } from '../../../store/react.tsx';

/** Milliseconds for which a step must be read before the map goes there: who scrolls on passes it by. */
const STAY = 120;
/** The line that reading is at: a third from the top, as a share, and as a margin around what is watched. */
const LINE = { share: 0.335, margin: '-33% 0px -66% 0px' } as const;

const sectionOf = (root: HTMLElement, step: string | null) =>
  step === null ? null : root.querySelector(`[data-step="${step}"]`);

/** By hand: to bring into view would scroll the page as well. */
function bringToTop(root: HTMLElement, section: Element) {
  const top = section.getBoundingClientRect().top - root.getBoundingClientRect().top;
  root.scrollBy({ top, behavior: 'instant' });
}

function isOnLine(root: HTMLElement, section: Element): boolean {
  const box = root.getBoundingClientRect();
  const line = box.top + box.height * LINE.share;
  const { top, bottom } = section.getBoundingClientRect();
  return top <= line && bottom > line;
}

/**
 * Reading moves the map; and where the story is moved from elsewhere, it is read there. Other `words`, letters and
 * windows are of another length: the step that was read is found again.
 */
export function useScroll(scroller: RefObject<HTMLElement | null>, words: unknown) {
  const {
    view: { getState },
    go,
  } = useStore();
  const step = useView((view) => view.step);
  /** The step on the line. */
  const read = useRef<string | null>(null);
  const staying = useRef(0);
  const announced = useRef(words);

  useLayoutEffect(() => {
    window.clearTimeout(staying.current);
    const isAnew = announced.current !== words;
    announced.current = words;
    if (step === null || (step === read.current && !isAnew)) return;
    read.current = step;
    const root = scroller.current;
    const section = root && sectionOf(root, step);
    if (section) bringToTop(root, section);
  }, [scroller, step, words]);

  useEffect(() => {
    const root = scroller.current;
    if (!root) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.findLast(({ isIntersecting }) => isIntersecting);
        const id = entry?.target instanceof HTMLElement ? entry.target.dataset['step'] : undefined;
        if (id === undefined) return;
        window.clearTimeout(staying.current);
        read.current = id;
        if (id !== getState().step)
          staying.current = window.setTimeout(() => go({ step: id, mode: 'story' }), STAY);
      },
      { root, rootMargin: LINE.margin },
    );
    // Comes before what is on the line is read.
    const resized = new ResizeObserver(() => {
      const section = sectionOf(root, getState().step);
      if (section && !isOnLine(root, section)) bringToTop(root, section);
    });
    resized.observe(root);
    for (const section of root.querySelectorAll('[data-step]')) {
      observer.observe(section);
      resized.observe(section);
    }
    return () => {
      observer.disconnect();
      resized.disconnect();
      window.clearTimeout(staying.current);
    };
  }, [getState, go, scroller]);
}
