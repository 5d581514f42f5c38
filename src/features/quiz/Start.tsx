import { useId, useMemo } from 'react';
import { useStore as useZustand } from 'zustand';
import { makeQuiz } from './engine/makeQuiz.ts';
import { COUNT, QUIZ_KINDS, SEED } from '../../store/view.ts';
import { useView, useStore } from '../../store/react.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Checks } from './Checks.tsx';
import { actions, game } from './gameStore.ts';
import { drawSeed } from './choice.ts';
import { PLAYS } from './engine/game.ts';
import { LinkField } from './LinkField.tsx';
import { NumberField } from './NumberField.tsx';
import { SheetButton } from './SheetButton.tsx';
import { useQuizText } from './useQuizText.ts';

/** What the quiz is to be: kinds, regions, number and seed are in its link; who plays is not. */
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
        <h2 id="quiz-title">{words.quiz.label}</h2>
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
          <button type="button" className="button" onClick={() => go({ seed: drawSeed() })}>
            {quiz.another}
          </button>
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
            onChange={actions.play}
          />
        </fieldset>
        <p className="quiz-soft">{quiz.playsAbout[play]}</p>
        <LinkField />
      </div>
      <div className="quiz-foot">
        <p role="status">{isFew ? quiz.fewer(questions.length) : ''}</p>
        <SheetButton disabled={questions.length === 0} />
        <button
          type="button"
          className="button quiz-go"
          disabled={questions.length === 0}
          onClick={() => actions.start(choice, questions)}
        >
          {quiz.start}
        </button>
      </div>
    </section>
  );
}
