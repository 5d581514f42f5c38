import world from 'virtual:world';
import { useEffect, useId, useRef, useState } from 'react';
import { useStore as useZustand } from 'zustand';
import { toCsv } from '../../atlas/rows.ts';
import { distanceBetween } from './engine/distance.ts';
import { codeOf, isRight, resultTable, type Answered } from './engine/results.ts';
import { answerText, askOf } from './engine/wording.ts';
import { useView, useStore } from '../../store/react.tsx';
import { csvFile, download } from '../../ui/download.ts';
import { gameActions, game } from './gameStore.ts';
import { drawSeed } from './choice.ts';
import { scoreOf, TEAMS, type Game } from './engine/game.ts';
import { SheetButton } from './SheetButton.tsx';
import { useQuizText } from './useQuizText.ts';
import { Option, QuestionSubject } from './Worded.tsx';
import { Button } from '../../ui/Button.tsx';
import { FormField } from '../../ui/FormField.tsx';

const answeredOf = ({ questions, answers }: Game): Answered[] =>
  questions.map((question, at) => {
    const answer = answers[at] ?? null;
    const distance =
      question.kind === 'locate' && answer !== null
        ? distanceBetween(world, answer, question.answer)
        : undefined;
    return { question, given: answer, distance };
  });

/** The score, each question with its answer, and the file and code to hand in. */
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
        <h1 id="quiz-title" ref={heading} tabIndex={-1}>
          {quiz.results}
        </h1>
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
                {askOf(one.question, text)} <QuestionSubject question={one.question} as="span" />
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
        <Button onClick={gameActions.again}>{quiz.again}</Button>
        <Button
          onClick={() => {
            gameActions.leave();
            go({ seed: drawSeed() });
          }}
        >
          {quiz.other}
        </Button>
        <SheetButton />
      </div>
    </section>
  );

  function outcomeOf(one: Answered): string {
    if (one.given === null) return quiz.unanswered;
    return isRight(one)
      ? `✓ ${quiz.correct}`
      : text.words.mark(`✗ ${quiz.incorrect}`, answerText(one.question, one.given, text));
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
        <FormField
          id={id}
          autoComplete="name"
          maxLength={80}
          value={pupil}
          onChange={({ target }) => setPupil(target.value)}
        />
        <Button onClick={save}>{quiz.download}</Button>
      </div>
      <p>
        {text.words.mark(quiz.code, '')}
        <code dir="ltr">{codeOf(seed, answered)}</code>
      </p>
    </div>
  );
}
