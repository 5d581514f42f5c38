import { isReady } from '../lib/ready.ts';

/**
 * Moves the focus on if its element has disappeared. A page that was only opened has no focus to keep: it must not
 * take it, least of all from a host page.
 */
export function takeOver(next: HTMLElement | SVGElement | null) {
  if (!isReady()) return;
  const now = document.activeElement;
  const lost = now === null || now === document.body || !now.checkVisibility();
  if (lost && navigator.userActivation.hasBeenActive) next?.focus({ preventScroll: true });
}
