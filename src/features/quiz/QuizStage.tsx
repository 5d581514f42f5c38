import { useEffect } from 'react';
import { useStore as useZustand } from 'zustand';
import type { QuizWords } from '../../locales/quiz.ts';
import { useAtlas, useView, useStore } from '../../store/react.tsx';
import { Ask } from './Ask.tsx';
import { game } from './gameStore.ts';
import { choiceOf, drawSeed, isSame } from './choice.ts';
import { keepGame } from './keep.ts';
import './quiz.css';
import './start.css';
import './answer.css';
import './projected.css';
import { Results } from './Results.tsx';
import { Start } from './Start.tsx';
import { QuizWordsContext } from './useQuizText.ts';

/** The start, a question, or the results: as far as the quiz of this link has come. */
export function QuizStage({ own }: { own: QuizWords }) {
  const atlas = useAtlas();
  const {
    go,
    view: { getState },
  } = useStore();
  const seed = useView((view) => view.seed);
  const now = useZustand(game);
  const isOn = useView((view) => isSame(now.choice, view));

  useEffect(() => keepGame(atlas, choiceOf(getState())), [atlas, getState]);

  useEffect(() => {
    // A link to the quiz that names no seed gets one, so that it can be handed on.
    if (seed === null) go({ seed: drawSeed() });
  }, [go, seed]);

  useEffect(
    () => () => {
      // A blank map is for the quiz; who leaves it in the midst of one wants to see the shades.
      const { mode, layer } = getState();
      if (mode !== 'quiz' && layer === 'blank') go({ layer: 'parties' });
    },
    [getState, go],
  );

  const question = isOn ? now.questions[now.at] : undefined;
  const isOver = isOn && question === undefined;
  return (
    <QuizWordsContext value={own}>
      {question && <Ask key={now.at} question={question} />}
      {isOver && <Results />}
      {!question && !isOver && <Start />}
    </QuizWordsContext>
  );
}
