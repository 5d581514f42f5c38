import { useRef } from 'react';
import { useStore } from '../../store/react.tsx';
import type { ToldStep } from './useStory.ts';

const LIST = 'talk-steps';

/** Every step by its title. A native popover: it closes by Escape and by a click beside it. */
export function StepList({ steps, at, label }: { steps: readonly ToldStep[]; at: number; label: string }) {
  const { go } = useStore();
  const list = useRef<HTMLOListElement>(null);
  return (
    <>
      <button type="button" className="talk-button" popoverTarget={LIST}>
        {label}
      </button>
      <ol id={LIST} className="talk-steps" popover="auto" aria-label={label} ref={list}>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              onClick={() => {
                list.current?.hidePopover();
                go({ step: step.id });
              }}
              {...step.english}
            >
              {step.title}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
