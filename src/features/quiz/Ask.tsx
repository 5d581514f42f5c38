import { useCallback, useLayoutEffect, useRef } from 'react';
import { traitsOf } from '../../store/parts.ts';
import { useView } from '../../store/react.tsx';
import { Ticks } from '../../ui/Ticks.tsx';
import { useFit } from '../../ui/useFit.ts';
import { useStore as useZustand } from 'zustand';
import type { Question } from './engine/question.ts';
import { askOf } from './engine/wording.ts';
import { QuizAnswer } from './QuizAnswer.tsx';
import { gameActions, game } from './gameStore.ts';
import { Options } from './Options.tsx';
import { Points } from './Points.tsx';
import { useQuestionOnMap, useQuizKeys } from './useAsk.ts';
import { QuestionSubject } from './Worded.tsx';
import { useQuizText } from './useQuizText.ts';
import { Button } from '../../ui/Button.tsx';

/** A question with its answers; once answered, also the correct answer and the sentence that supports it. */
export function Ask({ question }: { question: Question }) {
  const text = useQuizText();
  const { quiz } = text;
  const { answers, at, isShown, play, questions } = useZustand(game);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const options = useRef<HTMLOListElement>(null);
  const reply = useRef<HTMLDivElement>(null);
  const onward = useRef<HTMLButtonElement>(null);
  useQuestionOnMap(question, isShown, answers[at] ?? null);
  useQuizKeys(question);
  const isProjected = useView((view) => traitsOf(view).projected);
  /** Tests whether the question and all its answers are in sight. */
  const areOptionsIn = useCallback((box: HTMLElement) => {
    const end = options.current ?? heading.current;
    const { top } = box.getBoundingClientRect();
    return !end || end.getBoundingClientRect().bottom - top + box.scrollTop <= box.clientHeight;
  }, []);
  useFit(body, areOptionsIn, isProjected ? question.id : null);

  useLayoutEffect(() => {
    // The chosen button has disappeared or is done: the focus goes to the button that continues.
    (isShown ? onward : heading).current?.focus({ preventScroll: true });
    (isShown ? reply : heading).current?.scrollIntoView({ block: 'nearest' });
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
        <Button onClick={gameActions.finish}>{quiz.leave}</Button>
        <Ticks
          value={at + (isShown ? 1 : 0)}
          max={questions.length}
          label={quiz.at(at + 1, questions.length)}
        />
      </div>
      <div className="quiz-body" ref={body}>
        <h1 id="quiz-title" ref={heading} tabIndex={-1}>
          {askOf(question, text)}
        </h1>
        <QuestionSubject question={question} as="blockquote" />
        {question.kind === 'locate' ? (
          !isShown && <p className="quiz-soft">{quiz.onMap}</p>
        ) : (
          <Options question={question} ref={options} />
        )}
        <QuizAnswer question={question} ref={reply} />
      </div>
      <div className="quiz-foot">
        {play === 'group' && isShown && <Points />}
        {play === 'group' && !isShown && (
          <Button className="quiz-go" onClick={() => gameActions.answer(null)}>
            {quiz.reveal}
          </Button>
        )}
        {isShown && (
          <Button className="quiz-go" ref={onward} onClick={gameActions.next}>
            {isLast ? quiz.finish : quiz.next}
          </Button>
        )}
        {!isShown && play === 'single' && question.kind !== 'locate' && (
          <p className="quiz-soft quiz-keys">{quiz.keysAbout}</p>
        )}
      </div>
    </section>
  );
}
