import world from 'virtual:world';
import { useStore as useZustand } from 'zustand';
import { distanceBetween } from './engine/distance.ts';
import type { Question } from './engine/question.ts';
import { reasonOf, usualName, wrongOf } from './engine/explain.ts';
import { answerText, type QuizText } from './engine/wording.ts';
import { English } from '../../ui/English.tsx';
import { game } from './gameStore.ts';
import { Proof } from './Proof.tsx';
import { useQuizText } from './useQuizText.ts';

/** Right, or not and what is; on the map, how far away. */
function verdictText(question: Question, given: string | null, text: QuizText): string {
  const { quiz } = text;
  const answer = answerText(question, question.answer, text);
  if (given === null) return quiz.revealed(answer);
  if (given === question.answer) return quiz.right;
  const chosen = answerText(question, given, text);
  const away = question.kind === 'locate' ? distanceBetween(world, given, question.answer) : undefined;
  return away === undefined ? quiz.wrong(chosen, answer) : quiz.away(chosen, away);
}

/** What is so, why, and the sentence; said aloud as soon as it is there. */
export function Answer({ question }: { question: Question }) {
  const text = useQuizText();
  const { at, answers, isShown } = useZustand(game);
  const chosen = answers[at] ?? null;
  const { quiz } = text;
  const usual = usualName(question, text);
  const isWrong = chosen !== null && chosen !== question.answer;
  return (
    <div className="quiz-answer" data-shown={isShown || undefined}>
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
