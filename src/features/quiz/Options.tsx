import type { Ref } from 'react';
import { useStore as useZustand } from 'zustand';
import type { Question } from './engine/question.ts';
import { swatches } from '../../scene/swatches.ts';
import { SwatchBox } from '../../ui/SwatchBox.tsx';
import { gameActions, game } from './gameStore.ts';
import { useQuizText } from './useQuizText.ts';
import { Option } from './Worded.tsx';
import { Unseen } from '../../ui/Unseen.tsx';

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
export function Options({ question, ref }: { question: Question; ref: Ref<HTMLOListElement> }) {
  const { quiz } = useQuizText();
  const { at, answers, isShown } = useZustand(game);
  const chosen = answers[at];
  return (
    <ol className="quiz-options" aria-label={quiz.answers} ref={ref}>
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
              onClick={() => gameActions.answer(option)}
            >
              <kbd aria-hidden="true">{isAnswer ? '✓' : isWrong ? '✗' : index + 1}</kbd>
              <Option question={question} option={option} />
              {question.kind === 'shade' && <Swatches kind={option} />}
              {isAnswer && <Unseen>{quiz.rightAnswer}</Unseen>}
              {isShown && option === chosen && !isAnswer && <Unseen>{quiz.yourAnswer}</Unseen>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
