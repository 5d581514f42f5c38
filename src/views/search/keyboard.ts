import type { KeyboardEvent } from 'react';
import { isComposed } from '../../lib/keymap.ts';
import { searchField } from './searchField.ts';

interface Now {
  readonly empty: boolean;
  /** True if the list of results is open. */
  readonly listed: boolean;
  /** True if sentences of the article were found. */
  readonly text: boolean;
}

/** The action of a key in the field; `caret` leaves the key to the field. */
export function listVerb(
  { key, shiftKey, nativeEvent }: KeyboardEvent,
  { empty, listed, text }: Now,
): 'caret' | 'clear' | 'leave' | 'next' | 'previous' | undefined {
  if (isComposed(nativeEvent) || key === 'Home' || key === 'End') return 'caret';
  if (key === 'Escape') return empty ? 'leave' : 'clear';
  if (key !== 'Enter' || !text) return undefined;
  if (shiftKey) return 'previous';
  return listed ? undefined : 'next';
}

/** The keyboard goes back to where it came from. */
export function goBack(origin: Element | null) {
  searchField.current?.blur();
  if (origin?.isConnected && (origin instanceof HTMLElement || origin instanceof SVGElement)) origin.focus();
}

/** The keyboard goes on from the panel, as after any link. */
export function goOn() {
  searchField.current?.blur();
  document.getElementById('panel')?.focus({ preventScroll: true });
}
