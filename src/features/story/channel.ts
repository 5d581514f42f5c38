import type { Atlas } from '../../atlas/types.ts';
import type { Store } from '../../store/store.ts';
import { traitsOf } from '../../store/parts.ts';
import { AHEAD, follow, readMessage, formatPlace, type Message } from './message.ts';
import { peers } from './presenterWindow.ts';
import { session } from './session.ts';

const NAME = 'relations-atlas-talk';

/** Refused in some frames and files; messages between the windows are left then. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(NAME);
  } catch {
    return null;
  }
}

const isServed = location.protocol.startsWith('http');
/** Tests whether a message is from a window of this atlas: a peer, or the same origin and not a host page. */
const isOurs = ({ source, origin }: MessageEvent) => {
  if (!source || source === window) return false;
  if (source === window.opener || peers.has(source)) return true;
  return source !== window.parent && origin === (isServed ? location.origin : 'null');
};

/**
 * Keeps the windows of a talk in sync. Both channels carry the same messages, so repeated ones change nothing. A
 * reloaded page asks for the state.
 */
export function connect(atlas: Atlas, store: Store) {
  const channel = openChannel();
  /** The time of the last move of this window, by itself or by another's message. */
  let time = 0;
  let isFollowing = false;

  const send = (message: Message) => {
    channel?.postMessage(message);
    const opener = window.opener as Window | null;
    for (const peer of new Set(opener ? [...peers, opener] : peers))
      peer.postMessage(message, { targetOrigin: isServed ? location.origin : '*' });
  };
  /** Follows a clock that was set back: otherwise messages would be refused, because their time has not come. */
  const followClock = () => {
    const now = Date.now();
    if (time > now + AHEAD) time = 0;
    if (session.getState().since <= now + AHEAD) return;
    // This is not news from this window: the other's counts.
    const wasFollowing = isFollowing;
    isFollowing = true;
    session.setState({ since: now });
    isFollowing = wasFollowing;
  };
  const ask = () => {
    followClock();
    send({ atlas: 1 });
  };
  const report = () => {
    const { blank, since } = session.getState();
    // A window that never moved still knows more than one that has just opened.
    send({ atlas: 1, at: formatPlace(store.view.getState()), time: Math.max(1, time), blank, since });
  };
  const moved = () => {
    if (isFollowing || !traitsOf(store.view.getState()).alone) return;
    followClock();
    time = Math.max(Date.now(), time + 1);
    report();
  };
  const hear = (data: unknown) => {
    followClock();
    const said = readMessage(data, Date.now());
    if (said === 'ask') return report();
    if (!said) return undefined;
    const view = follow(said.at, store.view.getState(), atlas);
    if (!view) return undefined;
    isFollowing = true;
    session.setState({ heard: Date.now() });
    if (said.time > time) {
      time = said.time;
      store.go(view);
      session.setState({ blank: said.blank, since: said.since });
    }
    isFollowing = false;
    // Who is behind has missed a word, or has only just come.
    return said.time < time ? report() : undefined;
  };
  const listen = (event: MessageEvent) => {
    if (!isOurs(event)) return;
    if (readMessage(event.data, Date.now()) && event.source) peers.add(event.source);
    hear(event.data);
  };

  if (channel) channel.onmessage = ({ data }) => hear(data);
  window.addEventListener('message', listen);
  const unsubscribe = [
    store.view.subscribe(moved),
    session.subscribe(
      ({ blank, since }, before) => (blank !== before.blank || since !== before.since) && moved(),
    ),
  ];
  ask();
  return {
    ask,
    stop: () => {
      channel?.close();
      window.removeEventListener('message', listen);
      for (const end of unsubscribe) end();
    },
  };
}
