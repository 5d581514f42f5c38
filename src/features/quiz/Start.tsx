import { useId, useMemo } from 'react';
import { useStore as useZustand } from 'zustand';
import { makeQuiz } from './engine/makeQuiz.ts';
import { useView, useStore } from '../../store/react.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Checks } from './Checks.tsx';
import { gameActions, game } from './gameStore.ts';
import { drawSeed } from './choice.ts';
import { PLAYS } from './engine/game.ts';
import { LinkField } from './LinkField.tsx';
import { NumberField } from './NumberField.tsx';
import { SheetButton } from './SheetButton.tsx';
import { useQuizText } from './useQuizText.ts';
import { COUNT, QUIZ_KINDS, SEED } from './params.ts';
import { Button } from '../../ui/Button.tsx';

/** The choices before a quiz. Kinds, regions, count and seed are in its link; the players are not. */
export function Start() {
  const { atlas, words, quiz } = useQuizText();
  const { go } = useStore();
  const seed = useView((view) => view.seed);
  const kinds = useView((view) => view.kinds);
  const count = useView((view) => view.count);
  const regions = useView((view) => view.regions);
  const play = useZustand(game, (now) => now.play);
  const about = useId();
  const choice = useMemo(() => ({ seed, kinds, count, regions }), [seed, kinds, count, regions]);
  const questions = useMemo(() => makeQuiz(atlas, choice), [atlas, choice]);
  const isFew = questions.length < count;
  return (
    <section className="quiz" id="panel" tabIndex={-1} aria-labelledby="quiz-title" data-quiz="start">
      <div className="quiz-body">
        <h1 id="quiz-title">{words.quiz.label}</h1>
        <p>{quiz.intro}</p>
        <p className="quiz-soft">{quiz.privacy}</p>
        <Checks
          legend={quiz.kinds}
          all={QUIZ_KINDS.map((id) => ({ id, name: quiz.kind[id] }))}
          chosen={kinds}
          onChange={(next) => go({ kinds: next })}
        />
        <Checks
          legend={quiz.regions}
          all={atlas.regions}
          chosen={regions}
          onChange={(next) => go({ regions: next })}
        />
        <div className="quiz-numbers">
          <NumberField label={quiz.count} value={count} {...COUNT} onChange={(next) => go({ count: next })} />
          <NumberField
            label={quiz.seed}
            value={seed ?? SEED.least}
            {...SEED}
            onChange={(next) => go({ seed: next })}
            describedBy={about}
          />
          <Button onClick={() => go({ seed: drawSeed() })}>{quiz.another}</Button>
        </div>
        <p className="quiz-soft" id={about}>
          {quiz.seedAbout}
        </p>
        <fieldset>
          <legend>{quiz.play}</legend>
          <Segments
            group="play"
            segments={PLAYS.map((value) => ({ value, name: quiz.plays[value] }))}
            value={play}
            onChange={gameActions.play}
          />
        </fieldset>
        <p className="quiz-soft">{quiz.playsAbout[play]}</p>
        <LinkField />
      </div>
      <div className="quiz-foot">
        <p role="status">{isFew ? quiz.fewer(questions.length) : ''}</p>
        <SheetButton disabled={questions.length === 0} />
        <Button
          className="quiz-go"
          disabled={questions.length === 0}
          onClick={() => gameActions.start(choice, questions)}
        >
          {quiz.start}
        </Button>
      </div>
    </section>
  );
}
