import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useView, useStore } from '../../../store/react.tsx';

/** Milliseconds of reading a step before the map goes there: a reader who scrolls on passes it by. */
const STAY = 120;
/** The reading line: a third from the top, as a share, and as a margin for the observer. */
const LINE = { share: 0.335, margin: '-33% 0px -66% 0px' } as const;

/** The sections of the steps, by step. */
export type Sections = Map<string, HTMLElement>;

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
export function useScroll(
  scroller: RefObject<HTMLElement | null>,
  sections: RefObject<Sections>,
  words: unknown,
) {
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
    const section = sections.current.get(step);
    if (root && section) bringToTop(root, section);
  }, [scroller, sections, step, words]);

  useEffect(() => {
    const root = scroller.current;
    if (!root) return undefined;
    const steps = [...sections.current];
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.findLast(({ isIntersecting }) => isIntersecting);
        const id = steps.find(([, section]) => section === entry?.target)?.[0];
        if (id === undefined) return;
        window.clearTimeout(staying.current);
        read.current = id;
        if (id !== getState().step)
          staying.current = window.setTimeout(() => go({ step: id, mode: 'story' }), STAY);
      },
      { root, rootMargin: LINE.margin },
    );
    const height = () => `${root.clientHeight} of ${root.scrollHeight}`;
    let known = height();
    // Runs before the step on the line is read: the map may not yet be at the reader's place.
    const resized = new ResizeObserver(() => {
      known = height();
      const section = sections.current.get(read.current ?? getState().step ?? '');
      if (section && !isOnLine(root, section)) bringToTop(root, section);
    });
    // Comes before both: letters that arrive while one scrolls take nobody back. Where the height has just changed, the
    // reader did not scroll.
    const onScroll = () => {
      if (height() === known)
        read.current = steps.find(([, section]) => isOnLine(root, section))?.[0] ?? read.current;
    };
    root.addEventListener('scroll', onScroll, { passive: true });
    resized.observe(root);
    for (const [, section] of steps) {
      observer.observe(section);
      resized.observe(section);
    }
    return () => {
      root.removeEventListener('scroll', onScroll);
      observer.disconnect();
      resized.disconnect();
      window.clearTimeout(staying.current);
    };
  }, [getState, go, scroller, sections]);
}
