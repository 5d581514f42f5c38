import world from 'virtual:world';
import { useStore as useZustand } from 'zustand';
import { distanceBetween } from './engine/distance.ts';
import type { Question } from './engine/question.ts';
import { answerText, reasonOf, wrongOf, type Tongue } from './engine/wording.ts';
import { game } from './game.ts';
import { Proof } from './Proof.tsx';
import { useTongue } from './words.ts';

/** Right, or not and what is; on the map, how far away. */
function verdictText(question: Question, given: string | null, tongue: Tongue): string {
  const { quiz } = tongue;
  const answer = answerText(question, question.answer, tongue);
  if (given === null) return quiz.revealed(answer);
  if (given === question.answer) return quiz.right;
  const chosen = answerText(question, given, tongue);
  const away = question.kind === 'locate' ? distanceBetween(world, given, question.answer) : undefined;
  return away === undefined ? quiz.wrong(chosen, answer) : quiz.away(chosen, away);
}

/** What is so, why, and the sentence; said aloud as soon as it is there. */
export function Answer({ question }: { question: Question }) {
  const tongue = useTongue();
  const { at, given, isShown } = useZustand(game);
  const chosen = given[at] ?? null;
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
              {verdictText(question, chosen, tongue)}
            </p>
            {reasonOf(question, tongue).map((line) => (
              <p key={line}>{line}</p>
            ))}
            {isWrong &&
              wrongOf(question, chosen, tongue).map((line) => (
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
