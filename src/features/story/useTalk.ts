import { useEffect, useLayoutEffect } from 'react';
import { pen } from '../../store/pen.ts';
import { useAtlas, useStore } from '../../store/react.tsx';
import { isShortcut } from '../../ui/shortcut.ts';
import { act } from './act.ts';
import { connect } from './channel.ts';
import { resumed } from './resume.ts';
import { beginSession } from './session.ts';
import { verbOf, type Verb } from './talkKeys.ts';

/** What the keys that press belong to, and what has the arrows for itself. */
const PRESSED = 'a, button, summary, input, select, textarea';
const MOVED = 'select, input, textarea';

/** What a key does here; undefined where it belongs to what it was pressed on, or is off in the settings. */
function verbHere(event: KeyboardEvent): Verb | undefined {
  if (event.isComposing || document.querySelector('dialog[open], :popover-open')) return undefined;
  const { key, target } = event;
  // Escape lays the pen down first.
  if (key === 'Escape' && pen.getState().open) return undefined;
  const isOn = (controls: string) => target instanceof Element && target.closest(controls) !== null;
  if (isOn(MOVED) || ((key === ' ' || key === 'Enter') && isOn(PRESSED))) return undefined;
  const isCharacter = key.length === 1 && key !== ' ';
  return isCharacter && !isShortcut(event) ? undefined : verbOf(event);
}

/** Milliseconds between two questions whether the other window is there. */
const ASK = 2000;

/** Keys and the other window, for the talk and for its presenter alike; gives what buttons do. */
export function useTalk({ asks }: { asks: boolean }): (verb: Verb) => void {
  const atlas = useAtlas();
  const store = useStore();

  // Keys work from the first frame that shows the talk, and before the map and the page have them: what they do
  // belongs to a session that has begun.
  useLayoutEffect(() => {
    beginSession();
    const listen = (event: KeyboardEvent) => {
      const verb = verbHere(event);
      if (!verb) return;
      event.preventDefault();
      event.stopPropagation();
      act(verb, atlas, store);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [atlas, store]);

  useEffect(() => {
    const { view } = store.getState();
    if (view.step === null) store.go({ step: resumed(atlas) ?? atlas.story[0]?.id });
    const { ask, stop } = connect(atlas, store);
    const asking = asks ? window.setInterval(ask, ASK) : undefined;
    return () => {
      window.clearInterval(asking);
      stop();
    };
  }, [asks, atlas, store]);

  return (verb) => act(verb, atlas, store);
}
