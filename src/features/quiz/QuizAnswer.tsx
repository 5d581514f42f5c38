import world from 'virtual:world';
import type { Ref } from 'react';
import { useStore as useZustand } from 'zustand';
import { distanceBetween } from './engine/distance.ts';
import type { Question } from './engine/question.ts';
import { reasonOf, usualName, wrongOf } from './engine/explain.ts';
import { answerWithin, type QuizText } from './engine/wording.ts';
import { English } from '../../ui/English.tsx';
import { game } from './gameStore.ts';
import { Proof } from './Proof.tsx';
import { useQuizText } from './useQuizText.ts';

/** Says whether the answer is right, or what is; on the map, also how far away it is. */
function verdictText(question: Question, given: string | null, text: QuizText): string {
  const { quiz } = text;
  const answer = answerWithin(question, question.answer, text);
  if (given === null) return quiz.revealed(answer);
  if (given === question.answer) return quiz.right;
  const chosen = answerWithin(question, given, text);
  const away = question.kind === 'locate' ? distanceBetween(world, given, question.answer) : undefined;
  return away === undefined ? quiz.wrong(chosen, answer) : quiz.away(chosen, away);
}

/** The answer with its reason and its sentence, announced when it appears. */
export function QuizAnswer({ question, ref }: { question: Question; ref: Ref<HTMLDivElement> }) {
  const text = useQuizText();
  const { at, answers, isShown } = useZustand(game);
  const chosen = answers[at] ?? null;
  const { quiz } = text;
  const usual = usualName(question, text);
  const isWrong = chosen !== null && chosen !== question.answer;
  return (
    <div className="quiz-answer" data-shown={isShown || undefined} ref={ref}>
      <div role="status">
        {isShown && (
          <>
            <p
              className="quiz-verdict"
              data-verdict={chosen === null ? undefined : isWrong ? 'wrong' : 'right'}
            >
              {verdictText(question, chosen, text)}
            </p>
            {reasonOf(question, text).map((line) => (
              <p key={line}>{line}</p>
            ))}
            {usual !== undefined && (
              <p className="quiz-soft">
                {quiz.usual('')}
                <English>{usual}</English>
              </p>
            )}
            {isWrong &&
              wrongOf(question, chosen, text).map((line) => (
                <p key={line} className="quiz-soft">
                  {line}
                </p>
              ))}
          </>
        )}
      </div>
      {isShown && <Proof question={question} />}
    </div>
  );
}
