import { useLayoutEffect, useRef } from 'react';
import { useStore as useZustand } from 'zustand';
import type { Question } from './engine/question.ts';
import { askOf } from './engine/wording.ts';
import { Answer } from './Answer.tsx';
import { actions, game } from './gameStore.ts';
import { Options } from './Options.tsx';
import { Points } from './Points.tsx';
import { useQuestionOnMap, useQuizKeys } from './useAsk.ts';
import { Subject } from './Worded.tsx';
import { useQuizText } from './useQuizText.ts';

/** A question, its answers, and once one was given, what is so and the sentence that proves it. */
export function Ask({ question }: { question: Question }) {
  const text = useQuizText();
  const { quiz } = text;
  const { answers, at, isShown, play, questions } = useZustand(game);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const onward = useRef<HTMLButtonElement>(null);
  useQuestionOnMap(question, isShown, answers[at] ?? null);
  useQuizKeys(question);

  useLayoutEffect(() => {
    // What was chosen is gone or done with: the keyboard goes where one goes on.
    (isShown ? onward : heading).current?.focus({ preventScroll: true });
    (isShown ? body.current?.querySelector('.quiz-answer') : heading.current)?.scrollIntoView({
      block: 'nearest',
    });
  }, [isShown]);

  const isLast = at === questions.length - 1;
  return (
    <section
      className="quiz"
      id="panel"
      tabIndex={-1}
      aria-labelledby="quiz-title"
      data-quiz={question.kind}
      data-play={play}
    >
      <div className="quiz-bar">
        <span className="quiz-at">{quiz.at(at + 1, questions.length)}</span>
        <button type="button" className="button" onClick={actions.finish}>
          {quiz.leave}
        </button>
        <progress
          className="progress"
          value={at + (isShown ? 1 : 0)}
          max={questions.length}
          aria-label={quiz.at(at + 1, questions.length)}
        />
      </div>
      <div className="quiz-body" ref={body}>
        <h2 id="quiz-title" ref={heading} tabIndex={-1}>
          {askOf(question, text)}
        </h2>
        <Subject question={question} as="blockquote" />
        {question.kind === 'locate' ? (
          !isShown && <p className="quiz-soft">{quiz.onMap}</p>
        ) : (
          <Options question={question} />
        )}
        <Answer question={question} />
      </div>
      <div className="quiz-foot">
        {play === 'group' && isShown && <Points />}
        {play === 'group' && !isShown && (
          <button type="button" className="button quiz-go" onClick={() => actions.answer(null)}>
            {quiz.reveal}
          </button>
        )}
        {isShown && (
          <button type="button" className="button quiz-go" ref={onward} onClick={actions.next}>
            {isLast ? quiz.finish : quiz.next}
          </button>
        )}
        {!isShown && play === 'single' && question.kind !== 'locate' && (
          <p className="quiz-soft quiz-keys">{quiz.keysAbout}</p>
        )}
      </div>
    </section>
  );
}
