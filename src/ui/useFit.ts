import { useLayoutEffect, type RefObject } from 'react';

/** The shares of their size that letters are tried at. */
const SHARES = Array.from({ length: 11 }, (_, step) => 1 - step * 0.05);

/**
 * Makes letters as large as a box allows, in any font: it sets `--fit`, a factor of their size, on the box.
 * @param isFitting whether all that must be seen at once is in sight
 * @param content names what stands in the box; null where its letters keep their size
 */
export function useFit(
  box: RefObject<HTMLElement | null>,
  isFitting: (box: HTMLElement) => boolean,
  content: string | null,
) {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || content === null) return undefined;
    const fit = () => {
      for (const share of SHARES) {
        element.style.setProperty('--fit', share.toFixed(2));
        if (isFitting(element)) return;
      }
    };
    const resized = new ResizeObserver(fit);
    for (const part of [element, ...element.children]) resized.observe(part);
    return () => {
      resized.disconnect();
      element.style.removeProperty('--fit');
    };
  }, [box, isFitting, content]);
}
