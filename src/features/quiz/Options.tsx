import { useStore as useZustand } from 'zustand';
import type { Question } from './engine/question.ts';
import { swatches } from '../../scene/swatches.ts';
import { SwatchBox } from '../../ui/SwatchBox.tsx';
import { actions, game } from './gameStore.ts';
import { useQuizText } from './useQuizText.ts';
import { Option } from './Worded.tsx';

/** The entries of the legend that say so: where the screen is small, the legend itself is out of sight. */
function Swatches({ kind }: { kind: string }) {
  const { atlas } = useQuizText();
  return (
    <span className="quiz-swatches">
      {swatches(atlas, 'parties')
        .filter(({ meaning }) => meaning.kind === kind)
        .map(({ id, paint }) => (
          <SwatchBox key={id} id={id} paint={paint} />
        ))}
    </span>
  );
}

/** The answers to choose from, each with its digit; once the answer is in sight, which was right. */
export function Options({ question }: { question: Question }) {
  const { quiz } = useQuizText();
  const { at, answers, isShown } = useZustand(game);
  const chosen = answers[at];
  return (
    <ol className="quiz-options" aria-label={quiz.answers}>
      {question.options.map((option, index) => {
        const isAnswer = isShown && option === question.answer;
        const isWrong = isShown && option === chosen && !isAnswer;
        return (
          <li key={option}>
            <button
              type="button"
              aria-disabled={isShown}
              data-right={isAnswer || undefined}
              data-wrong={isWrong || undefined}
              onClick={() => actions.answer(option)}
            >
              <kbd aria-hidden="true">{isAnswer ? '✓' : isWrong ? '✗' : index + 1}</kbd>
              <Option question={question} option={option} />
              {question.kind === 'shade' && <Swatches kind={option} />}
              {isAnswer && <span className="visually-hidden">({quiz.rightAnswer})</span>}
              {isShown && option === chosen && !isAnswer && (
                <span className="visually-hidden">({quiz.yourAnswer})</span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
