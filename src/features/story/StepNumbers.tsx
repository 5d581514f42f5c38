import { useStore } from '../../store/react.tsx';
import type { ToldStep } from './useStory.ts';

/** Every step by its number: those behind, the present one, and those to come. */
export function StepNumbers({ steps, at, label }: { steps: readonly ToldStep[]; at: number; label: string }) {
  const { go } = useStore();
  return (
    <ol className="presenter-steps" aria-label={label}>
      {steps.map(({ id, title, english }, index) => (
        <li key={id}>
          <button
            type="button"
            className="talk-button"
            title={title}
            aria-label={`${index + 1}. ${title}`}
            aria-current={index === at ? 'step' : undefined}
            data-tick={index < at ? 'done' : undefined}
            onClick={() => go({ step: id })}
            {...english}
          >
            {index + 1}
          </button>
        </li>
      ))}
    </ol>
  );
}
