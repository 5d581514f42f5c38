import world from 'virtual:world';
import { useEffect, useMemo } from 'react';
import { lookup } from '../../atlas/lookup.ts';
import type { Question } from './engine/question.ts';
import { useAtlas, useStore } from '../../store/react.tsx';
import { useKeys } from '../../ui/useKeys.ts';
import { gameActions, game } from './gameStore.ts';
import { TEAMS } from './engine/game.ts';
import { QUIZ_KEYS } from './keys.ts';
import { placeOf, wrongPlace } from './engine/place.ts';

/** Brings the map to where the question, or its answer, is at home; takes a country chosen on it for an answer. */
export function useQuestionOnMap(question: Question, isShown: boolean, given: string | null) {
  const atlas = useAtlas();
  const { go, hover, view } = useStore();
  useEffect(() => {
    const { projection, meridian } = view.getState();
    go(placeOf(question, isShown, given, world, { projection, meridian }));
    // A ring of its own for the wrong one.
    hover(isShown ? wrongPlace(question, given) : null);
    if (question.kind !== 'locate' || isShown) return undefined;
    return view.subscribe(({ focus, mode }, before) => {
      if (mode !== 'quiz' || focus === null || focus === before.focus) return;
      if (lookup(atlas).countries.has(focus)) gameActions.answer(focus);
    });
  }, [atlas, given, go, hover, isShown, question, view]);
}

/** Binds the keys of a question. Digits choose; once the answer is shown, they give points to teams. */
export function useQuizKeys(question: Question) {
  const keys = useMemo(
    () => ({
      choose: (key: string) => {
        const { isShown, play } = game.getState();
        const digit = Number(key);
        const team = isShown && play === 'group' ? TEAMS.find((one) => one === digit) : undefined;
        const option = isShown ? undefined : question.options[digit - 1];
        if (team) gameActions.point(team);
        else if (option !== undefined) gameActions.answer(option);
      },
      onward: () => {
        const { isShown, play } = game.getState();
        if (isShown) gameActions.next();
        else if (play === 'group') gameActions.answer(null);
      },
      // The places of the atlas lead away from the question.
      nowhere: () => {},
    }),
    [question],
  );
  useKeys(QUIZ_KEYS, keys);
}
