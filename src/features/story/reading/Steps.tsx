import { useRef } from 'react';
import { placeInStory } from '../steps.ts';
import { useAtlas, useView, useWords } from '../../../store/react.tsx';
import { Ticks } from '../../../ui/Ticks.tsx';
import { Unseen } from '../../../ui/Unseen.tsx';
import { useStory } from '../useStory.ts';
import { StepArrows } from './StepArrows.tsx';
import { StoryStep } from './StoryStep.tsx';
import './story.css';
import './projected.css';
import { useScroll, type Sections } from './useScroll.ts';

/** Every step, one below the other: the one that is read is the one that the map shows. */
export function Steps() {
  const atlas = useAtlas();
  const { story } = useWords();
  const { steps, words } = useStory();
  const at = useView((view) => placeInStory(atlas, view));
  const scroller = useRef<HTMLDivElement>(null);
  const sections = useRef<Sections>(new Map());
  useScroll(scroller, sections, words);
  return (
    <section className="story" id="panel" aria-label={story.label} tabIndex={-1}>
      <Unseen as="h1">{story.label}</Unseen>
      <div className="story-bar">
        <Ticks value={at + 1} max={steps.length} label={words.talk.progress} />
        <span className="story-at" role="status">
          {words.at(at + 1, steps.length)}
        </span>
        <StepArrows at={at} count={steps.length} words={words} />
      </div>
      {/* What scrolls must be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="story-steps" ref={scroller} role="group" aria-label={words.label} tabIndex={0}>
        {steps.map((step, index) => (
          <StoryStep
            key={step.id}
            step={step}
            ref={(section) => {
              if (section) sections.current.set(step.id, section);
            }}
            isCurrent={index === at}
            at={words.at(index + 1, steps.length)}
            show={words.show}
          />
        ))}
      </div>
    </section>
  );
}
