/** The link that a plain click presses, of those that match; null where another key or button asks for a new tab. */
export function plainlyPressed(event: MouseEvent, selector: string): HTMLAnchorElement | null {
  const { target, defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
  return target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;
}
