import world from 'virtual:world';
import { useEffect } from 'react';
import { lookup } from '../../atlas/lookup.ts';
import type { Question } from './engine/question.ts';
import { useAtlas, useStore } from '../../store/react.tsx';
import { isShortcut } from '../../ui/shortcut.ts';
import { actions, game } from './gameStore.ts';
import { TEAMS } from './engine/game.ts';
import { placeOf, wrongPlace } from './engine/place.ts';

/** Brings the map to where the question, or its answer, is at home; takes a country chosen on it for an answer. */
export function useQuestionOnMap(question: Question, isShown: boolean, given: string | null) {
  const atlas = useAtlas();
  const { go, point, views } = useStore();
  useEffect(() => {
    const { projection, meridian } = views.getState();
    go(placeOf(question, isShown, given, world, { projection, meridian }));
    // A ring of its own for the wrong one.
    point(isShown ? wrongPlace(question, given) : null);
    if (question.kind !== 'locate' || isShown) return undefined;
    return views.subscribe(({ focus, mode }, before) => {
      if (mode !== 'quiz' || focus === null || focus === before.focus) return;
      if (lookup(atlas).countries.has(focus)) actions.answer(focus);
    });
  }, [atlas, given, go, isShown, point, question, views]);
}

/** What a button, a link or a field does with Enter itself. */
const PRESSED = 'a, button, summary, input, select, textarea';
/** The keys that lead to places of the atlas: away from the question. */
const PLACES = /^[0-9h]$/i;

/** What a key does while a question stands. Digits choose; once the answer is in sight, they give points to teams. */
function pressed(key: string, question: Question) {
  const { isShown, play } = game.getState();
  if (key === 'Enter') {
    if (isShown) actions.next();
    else if (play === 'group') actions.answer(null);
    return;
  }
  const digit = Number(key);
  if (isShown) {
    const team = play === 'group' && TEAMS.find((one) => one === digit);
    if (team) actions.point(team);
    return;
  }
  const option = question.options[digit - 1];
  if (option !== undefined) actions.answer(option);
}

export function useQuizKeys(question: Question) {
  useEffect(() => {
    // Before the page takes a digit for a region.
    const listen = (event: KeyboardEvent) => {
      const { key, target } = event;
      const isOn = target instanceof Element && target.closest(PRESSED) !== null;
      const isOpen = document.querySelector('dialog[open], :popover-open') !== null;
      const isMine = key === 'Enter' ? !isOn && !isOpen : PLACES.test(key) && isShortcut(event);
      if (!isMine) return;
      event.preventDefault();
      pressed(key, question);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [question]);
}
