import type { KeyboardEvent } from 'react';

interface Now {
  readonly empty: boolean;
  /** Whether the list of results is open. */
  readonly listed: boolean;
  /** Whether sentences of the article were found. */
  readonly text: boolean;
}

/** What a key does in the field beside moving in the list; `caret` leaves it to the field itself. */
export function verbOf(
  { key, shiftKey, nativeEvent }: KeyboardEvent,
  { empty, listed, text }: Now,
): 'caret' | 'clear' | 'leave' | 'next' | 'previous' | undefined {
  if (nativeEvent.isComposing || key === 'Home' || key === 'End') return 'caret';
  if (key === 'Escape') return empty ? 'leave' : 'clear';
  if (key !== 'Enter' || !text) return undefined;
  if (shiftKey) return 'previous';
  return listed ? undefined : 'next';
}

/** The keyboard goes back to where it came from. */
export function goBack(field: HTMLInputElement | null, origin: Element | null) {
  field?.blur();
  if (origin?.isConnected && (origin instanceof HTMLElement || origin instanceof SVGElement)) origin.focus();
}

/** The keyboard goes on from the panel, as after any link. */
export function goOn(field: HTMLInputElement | null) {
  field?.blur();
  document.querySelector<HTMLElement>('[data-panel]')?.focus({ preventScroll: true });
}
