import { useEffect, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { lookup, proofOf } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/types.ts';
import { emphasize } from '../../scene/emphasize.ts';
import { keysOf } from '../../store/keys.ts';
import { useAtlas, useDeferred, useStore, useWords } from '../../store/react.tsx';
import { isNameless } from './label.ts';
import { idOf } from './meant.ts';
import { bringIntoSight } from './sight.ts';
import type { Surface } from './surface/surface.ts';
import { moveByKey, type Command } from './useCamera.ts';
import { useWalk } from './useWalk.ts';

/**
 * The keyboard on the map: it walks from country to country, moves the camera, and has a country's sentence read out.
 * @returns what the svg listens with, and the sentence to be read out.
 */
export function useMapKeyboard(
  surface: () => Surface | null,
  scroller: RefObject<HTMLElement | null>,
  command: Command,
) {
  const atlas = useAtlas();
  const words = useWords();
  const {
    view: { getState },
    hover,
  } = useStore();
  const view = useDeferred(({ view }) => view);
  const { step, isWalked } = useWalk();
  const [spoken, setSpoken] = useState('');
  const { focus: place } = view;

  // The keyboard comes to the map where the reader is.
  useEffect(() => {
    const drawn = surface();
    if (!drawn || drawn.hasKeyboard()) return;
    const { focus, lit } = emphasize(atlas, { view, hover: null });
    const stop = (focus === null ? [...lit] : [focus]).find(isWalked);
    if (stop !== undefined) drawn.stopAt(stop);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place]);

  /** Makes a country that the keyboard has come to the tab stop, and brings it into sight. */
  const comeTo = (id: Id) => {
    const link = surface()?.link(id);
    const anchor = lookup(atlas).countries.get(id)?.anchor;
    surface()?.stopAt(id);
    bringIntoSight(scroller.current, link ? [link] : []);
    if (anchor) command(({ reveal }) => reveal(anchor));
  };
  const walkTo = (id: Id) => {
    surface()?.link(id)?.focus({ preventScroll: true });
    comeTo(id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (moveByKey(event, command)) {
      event.preventDefault();
      return;
    }
    const from = idOf(event.target);
    const now = getState();
    if (from !== null && keysOf('speak').includes(event.key)) {
      event.preventDefault();
      // A sentence would tell the name that is asked for.
      if (isNameless(now)) return;
      setSpoken(lookup(atlas).sentences.get(proofOf(atlas, from) ?? '')?.text ?? words.shade('none', null));
      return;
    }
    // In a frame, the keys that turn pages are the host's: slides go on by them.
    const isHosts = now.embed !== 'off' && keysOf('regions').includes(event.key);
    const next = from === null || isHosts ? undefined : step(event, from);
    if (!next) return;
    event.preventDefault();
    // Where the way does not load, the keyboard stays.
    next.then(walkTo, () => {});
  };
  const onKeyUp = ({ key, target }: KeyboardEvent) => {
    const id = idOf(target);
    if (key === 'Tab' && id !== null && surface()?.link(id)) comeTo(id);
  };
  const onFocus = (event: FocusEvent) => {
    const id = idOf(event.target);
    if (id === null || !event.target.matches(':focus-visible')) return;
    surface()?.stopAt(id);
    hover(id);
  };
  return { listeners: { onKeyDown, onKeyUp, onFocus, onBlur: () => hover(null) }, spoken };
}
