import { useRef } from 'react';
import { placeInStory } from '../../../store/steps.ts';
import { useAtlas, useView, useWords } from '../../../store/react.tsx';
import { useStory } from '../../../store/useStory.ts';
import { Step } from './Step.tsx';
import './story.css';
import { useScroll } from './useScroll.ts';

/** Every step, one below the other: the one that is read is the one that the map shows. */
export function Steps() {
  const atlas = useAtlas();
  const { story } = useWords();
  const { steps, words } = useStory();
  const at = useView((view) => placeInStory(atlas, view));
  const scroller = useRef<HTMLDivElement>(null);
  useScroll(scroller, words);
  return (
    <section className="story" id="panel" aria-label={story.label} tabIndex={-1}>
      <div className="story-bar">
        <h2>{story.label}</h2>
        <span className="story-at" role="status">
          {words.at(at + 1, steps.length)}
        </span>
        <a
          className="button story-present"
          href={`?mode=talk&step=${steps[at]?.id ?? ''}`}
          title={story.presentAbout}
          aria-keyshortcuts="p"
        >
          {words.present}
        </a>
        <progress className="progress" value={at + 1} max={steps.length} aria-label={words.talk.progress} />
      </div>
      {/* What scrolls must be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="story-steps" ref={scroller} role="group" aria-label={words.label} tabIndex={0}>
        {steps.map((step, index) => (
          <Step
            key={step.id}
            step={step}
            isCurrent={index === at}
            at={words.at(index + 1, steps.length)}
            show={words.show}
          />
        ))}
      </div>
    </section>
  );
}
