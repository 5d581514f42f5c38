import { useEffect, useRef } from 'react';
import { useStore as useZustand } from 'zustand';
import { placeInStory, spotlightOf } from './steps.ts';
import { useAtlas, useDeferred, useStore, useView, useWords } from '../../store/react.tsx';
import { Ticks } from '../../ui/Ticks.tsx';
import { useStory } from './useStory.ts';
import { act } from './act.ts';
import { StepCaption } from './StepCaption.tsx';
import { TalkControls } from './TalkControls.tsx';
import { fillScreen } from './fullScreen.ts';
import { Pointer } from './Pointer.tsx';
import { Refused } from './Refused.tsx';
import { session } from './session.ts';
import { Shades } from './Shades.tsx';
import { Spotlight } from './Spotlight.tsx';
import './talk.css';
import './talkControls.css';
import './projected.css';
import { useTalk } from './useTalk.ts';
import { Unseen } from '../../ui/Unseen.tsx';

/** The story on the whole screen: the map large, the words of the step above and beside it, in letters for the back row. */
export function Talk() {
  const atlas = useAtlas();
  const store = useStore();
  const { steps, words } = useStory();
  const { account } = useWords();
  const view = useView();
  const { blank, pointer, refused } = useZustand(session);
  const talk = useRef<HTMLElement>(null);
  const press = useTalk({ asks: false });
  const at = placeInStory(atlas, view);
  const step = steps[at];
  const spotlight = spotlightOf(atlas, view);
  // The fade would lie over the tooltip.
  const isPointed = useDeferred(({ hover }) => hover !== null);

  useEffect(() => fillScreen(() => act('leave', atlas, store)), [atlas, store]);

  useEffect(() => {
    const take = () => talk.current?.focus({ preventScroll: true });
    // A page that was only opened must not pull the keyboard, from a host page least of all.
    if (navigator.userActivation.hasBeenActive) take();
    // A clicker's keys are not for what the mouse was last on.
    const onClick = ({ detail }: MouseEvent) => {
      if (detail > 0) take();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);

  if (!step) return null;
  return (
    <section
      className="talk"
      aria-label={words.talk.label}
      ref={talk}
      tabIndex={-1}
      data-talk={step.id}
      data-pointed={isPointed || undefined}
    >
      <Unseen as="p" role="status">
        {words.announce(words.at(at + 1, steps.length), step.title)}
      </Unseen>
      {spotlight === null ? (
        <StepCaption step={step} />
      ) : (
        <Spotlight id={spotlight} off={() => press('leave')} words={words} />
      )}
      <Ticks value={at + 1} max={steps.length} label={words.talk.progress} />
      <div className="talk-foot">
        <Shades />
        <p>{account}</p>
      </div>
      {refused && <Refused words={words} view={view} />}
      <TalkControls steps={steps} at={at} words={words} press={press} />
      {pointer && <Pointer />}
      {blank && (
        <div className="talk-blank" data-blank="" role="status">
          <Unseen as="p">{words.talk.blanked}</Unseen>
        </div>
      )}
    </section>
  );
}
