import { useEffect, useState, type RefObject } from 'react';
import { lookup, proofOf } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import { emphasize } from '../../scene/emphasize.ts';
import { keymap } from '../../lib/keymap.ts';
import { KEYS } from '../../store/keys.ts';
import { traitsOf } from '../../store/parts.ts';
import { useAtlas, useDeferred, useStore, useWords } from '../../store/react.tsx';
import { command } from './command.ts';
import { isNameless } from './label.ts';
import { idOf } from './surface/marks.ts';
import type { Surface } from './surface/surface.ts';
import { moveByKey } from './useCamera.ts';
import { useWalk } from './useWalk.ts';
import { useListeners } from '../../ui/useListeners.ts';

const MAP_KEYS = KEYS.filter(({ scope }) => scope === 'map');

/**
 * The keyboard on the map: it walks from country to country, moves the camera, and has a country's sentence read out.
 * `plate` holds the drawing, `svg`.
 * @returns the sentence to be read out.
 */
export function useMapKeyboard(
  plate: RefObject<Element | null>,
  svg: RefObject<Element | null>,
  surface: () => Surface | null,
): string {
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
    const current = surface();
    if (!current || current.hasKeyboard()) return;
    const { focus, lit } = emphasize(atlas, { view, hover: null });
    const stop = (focus === null ? [...lit] : [focus]).find(isWalked);
    if (stop !== undefined) current.stopAt(stop);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place]);

  /** Makes a country that the keyboard has come to the tab stop, and brings it into sight. */
  const comeTo = (id: Id) => {
    const link = surface()?.link(id);
    const anchor = lookup(atlas).countries.get(id)?.anchor;
    surface()?.stopAt(id);
    // A page that is higher than the window shows it; then the map does.
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    if (anchor) command(({ reveal }) => reveal(anchor));
  };
  const walkTo = (id: Id) => {
    surface()?.link(id)?.focus({ preventScroll: true });
    comeTo(id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const found = keymap.find(event, MAP_KEYS);
    if (!found) return;
    if (moveByKey(event)) {
      event.preventDefault();
      return;
    }
    const from = idOf(event.target);
    const now = getState();
    if (from !== null && found.row.id === 'speak') {
      event.preventDefault();
      // A sentence would give away the name in question.
      if (isNameless(now)) return;
      setSpoken(lookup(atlas).sentences.get(proofOf(atlas, from) ?? '')?.text ?? words.shade('none', null));
      return;
    }
    // In a frame, the keys that turn pages are the host's: slides go on by them.
    const isHosts = traitsOf(now).framed && found.row.id === 'regions';
    const next = from === null || isHosts ? undefined : step(event, from);
    if (!next) return;
    event.preventDefault();
    // If the way does not load, the keyboard stays.
    next.then(walkTo, () => {});
  };
  const onKeyUp = ({ key, target }: KeyboardEvent) => {
    const id = idOf(target);
    if (key === 'Tab' && id !== null && surface()?.link(id)) comeTo(id);
  };
  const comeToFocus = (target: EventTarget | null) => {
    const id = idOf(target);
    if (id === null || !(target instanceof Element && target.matches(':focus-visible'))) return;
    surface()?.stopAt(id);
    hover(id);
  };
  const onFocus = (event: FocusEvent) => {
    comeToFocus(event.target);
  };
  // Heard on the plate: in Chromium an SVG element that listens to focus is a stop of Tab itself.
  const within =
    <Heard extends Event>(act: (event: Heard) => void) =>
    (event: Heard) => {
      if (event.target instanceof Node && svg.current?.contains(event.target)) act(event);
    };
  useListeners(plate, {
    keydown: within(onKeyDown),
    keyup: within(onKeyUp),
    focusin: within(onFocus),
    focusout: within(() => hover(null)),
  });
  // The keyboard may have come to the map before this did, and a key may wait for its answer.
  useEffect(() => {
    const { activeElement } = document;
    if (!svg.current?.contains(activeElement)) return;
    comeToFocus(activeElement);
    const last = keymap.last();
    if (last?.target === activeElement && !last.defaultPrevented) onKeyDown(last);
    // oxlint-disable-next-line react/exhaustive-deps -- once
  }, []);
  return spoken;
}
