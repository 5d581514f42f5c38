import type { AppHandle } from '../feature.ts';
import { atOf, patchOf } from './at.ts';
import { onUnusedKey } from './keys.ts';
import { followLooks } from './looks.ts';
import { onFrameSpace } from './space.ts';

/** Milliseconds of one frame of the screen: at most one message is sent, and one answered, in that time. */
const FRAME = 16;
/** Characters: no place is longer. */
const LONGEST = 2000;

interface Message {
  readonly at?: string;
  readonly height?: number;
  readonly key?: string;
}

/** Reads a place from a message; undefined if there is none, since anything may arrive. */
export function placeIn(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { atlas, at } = message as { atlas?: unknown; at?: unknown };
  return atlas === 1 && typeof at === 'string' && at.length <= LONGEST ? at : undefined;
}

/**
 * Talks with the page around the frame: `{ atlas: 1, at }` both ways; out of the frame also `height`, the
 * pixels at which all is in sight, and `key`, a key that the frame has no use for.
 */
export function talk({ atlas, store }: AppHandle) {
  const send = createSender();
  const tell = () => send({ at: atOf(store.view.getState()) });

  let asked: string | undefined;
  const answer = () => {
    const at = asked ?? '';
    asked = undefined;
    store.go(patchOf(at, atlas));
    // Different spellings and unknown places are corrected; a matching place is not repeated.
    if (atOf(store.view.getState()) !== at) tell();
  };
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return;
    const at = placeIn(data);
    if (at === undefined) return;
    if (asked === undefined) setTimeout(answer, FRAME);
    asked = at;
  });

  store.view.subscribe((view, before) => {
    if (atOf(view) !== atOf(before)) tell();
  });
  followLooks(store);
  onUnusedKey(store, (key) => send({ key }));
  onFrameSpace(({ height }) => send({ height }));
  tell();
}

/** Gathers news into one message per frame; keys keep their order. */
function createSender() {
  let news: Message = {};
  const keys: string[] = [];
  let waiting = false;
  const flush = () => {
    const key = keys.shift();
    window.parent.postMessage({ atlas: 1, ...news, ...(key === undefined ? {} : { key }) }, '*');
    news = {};
    waiting = keys.length > 0;
    if (waiting) setTimeout(flush, FRAME);
  };
  return ({ key, ...more }: Message) => {
    news = { ...news, ...more };
    if (key !== undefined) keys.push(key);
    if (!waiting) setTimeout(flush, FRAME);
    waiting = true;
  };
}
