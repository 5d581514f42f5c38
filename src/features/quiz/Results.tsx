import world from 'virtual:world';
import { useEffect, useId, useRef, useState } from 'react';
import { useStore as useZustand } from 'zustand';
import { toCsv } from '../../atlas/rows.ts';
import { distanceBetween } from './engine/distance.ts';
import { codeOf, isRight, resultTable, type Answered } from './engine/results.ts';
import { answerText, askOf } from './engine/wording.ts';
import { useView, useStore } from '../../store/react.tsx';
import { csvFile, download } from '../../ui/download.ts';
import { actions, game } from './gameStore.ts';
import { drawSeed } from './choice.ts';
import { scoreOf, TEAMS, type Game } from './engine/game.ts';
import { SheetButton } from './SheetButton.tsx';
import { useQuizText } from './useQuizText.ts';
import { Option, Subject } from './Worded.tsx';

const answeredOf = ({ questions, answers }: Game): Answered[] =>
  questions.map((question, at) => {
    const answer = answers[at] ?? null;
    const distance =
      question.kind === 'locate' && answer !== null
        ? distanceBetween(world, answer, question.answer)
        : undefined;
    return { question, given: answer, distance };
  });

/** What was right, each question with its answer, and what a pupil hands in. */
export function Results() {
  const text = useQuizText();
  const { quiz } = text;
  const now = useZustand(game);
  const { go } = useStore();
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = answeredOf(now);
  useEffect(() => {
    go({ layer: 'parties', focus: null, center: null, zoom: null });
    heading.current?.focus({ preventScroll: true });
  }, [go]);
  return (
    <section className="quiz" id="panel" tabIndex={-1} aria-labelledby="quiz-title" data-quiz="results">
      <div className="quiz-body">
        <h2 id="quiz-title" ref={heading} tabIndex={-1}>
          {quiz.results}
        </h2>
        {now.play === 'group' ? (
          <ul className="quiz-scores">
            {TEAMS.map((team) => (
              <li key={team}>{quiz.score(quiz.team(team), scoreOf(now, team))}</li>
            ))}
          </ul>
        ) : (
          <>
            <p className="quiz-total">{quiz.total(answered.filter(isRight).length, answered.length)}</p>
            <HandIn answered={answered} />
          </>
        )}
        <ol className="quiz-list">
          {answered.map((one) => (
            <li key={one.question.id}>
              <p>
                {askOf(one.question, text)} <Subject question={one.question} as="span" />
              </p>
              <p>
                <strong>
                  <Option question={one.question} option={one.question.answer} />
                </strong>
                {now.play === 'single' && <span className="quiz-soft"> {outcomeOf(one)}</span>}
              </p>
            </li>
          ))}
        </ol>
      </div>
      <div className="quiz-foot">
        <button type="button" className="button" onClick={actions.again}>
          {quiz.again}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            actions.leave();
            go({ seed: drawSeed() });
          }}
        >
          {quiz.other}
        </button>
        <SheetButton />
      </div>
    </section>
  );

  function outcomeOf(one: Answered): string {
    if (one.given === null) return quiz.unanswered;
    return isRight(one)
      ? `✓ ${quiz.correct}`
      : `✗ ${quiz.incorrect}: ${answerText(one.question, one.given, text)}`;
  }
}

/** The results as a file with a name, and as a code that can be dictated. */
function HandIn({ answered }: { answered: readonly Answered[] }) {
  const text = useQuizText();
  const { quiz } = text;
  const seed = useView((view) => view.seed) ?? 0;
  const [pupil, setPupil] = useState('');
  const id = useId();
  const save = () =>
    download(
      csvFile(toCsv(resultTable(pupil.trim(), seed, answered, text))),
      `relations-atlas-quiz-${seed}.csv`,
    );
  return (
    <div className="quiz-hand-in">
      <label htmlFor={id}>{quiz.pupil}</label>
      <div>
        <input
          id={id}
          className="field"
          autoComplete="off"
          maxLength={80}
          value={pupil}
          onChange={({ target }) => setPupil(target.value)}
        />
        <button type="button" className="button" onClick={save}>
          {quiz.download}
        </button>
      </div>
      <p>
        {quiz.code}: <code dir="ltr">{codeOf(seed, answered)}</code>
      </p>
    </div>
  );
}
