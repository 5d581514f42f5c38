/**
 * Hands the keyboard on where what it was on is gone. A page that was only opened has no keyboard to keep:
 * it must not pull the focus, from a host page least of all.
 */
export function takeOver(next: HTMLElement | null) {
  if (!('ready' in document.documentElement.dataset)) return;
  const now = document.activeElement;
  const lost = now === null || now === document.body || !now.checkVisibility();
  if (lost && navigator.userActivation.hasBeenActive) next?.focus({ preventScroll: true });
}
