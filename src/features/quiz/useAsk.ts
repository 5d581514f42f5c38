import { useEffect, useMemo } from 'react';
import { lookup } from '../../atlas/lookup.ts';
import type { Question } from '../../output/quiz/question.ts';
import { useAtlas, useStore } from '../../store/react.tsx';
import { useKeys } from '../../ui/useKeys.ts';
import { deeds, game, TEAMS } from './game.ts';
import { QUIZ_KEYS } from './keys.ts';
import { placeOf } from './placeOf.ts';

/** Brings the map to where the question, or its answer, is at home; takes a country chosen on it for an answer. */
export function useQuestionOnMap(question: Question, isShown: boolean) {
  const atlas = useAtlas();
  const { go, view } = useStore();
  useEffect(() => {
    go(placeOf(question, isShown));
    if (question.kind !== 'locate' || isShown) return undefined;
    return view.subscribe(({ focus, mode }, before) => {
      if (mode !== 'quiz' || focus === null || focus === before.focus) return;
      if (lookup(atlas).countries.has(focus)) deeds.answer(focus);
    });
  }, [atlas, go, isShown, question, view]);
}

/** Binds the keys of a question. Digits choose; once the answer is shown, they give points to teams. */
export function useQuizKeys(question: Question) {
  const actions = useMemo(
    () => ({
      choose: (key: string) => {
        const { isShown, play } = game.getState();
        const digit = Number(key);
        const team = isShown && play === 'group' ? TEAMS.find((one) => one === digit) : undefined;
        const option = isShown ? undefined : question.options[digit - 1];
        if (team) deeds.point(team);
        else if (option !== undefined) deeds.answer(option);
      },
      onward: () => {
        const { isShown, play } = game.getState();
        if (isShown) deeds.next();
        else if (play === 'group') deeds.answer(null);
      },
      // The places of the atlas lead away from the question.
      nowhere: () => {},
    }),
    [question],
  );
  useKeys(QUIZ_KEYS, actions);
}
