import { useEffect, useRef } from 'react';
import { useStore as useZustand } from 'zustand';
import { placeInStory, spotlightOf } from '../../store/steps.ts';
import { useAtlas, useView, useStore } from '../../store/react.tsx';
import { useStory } from '../../store/useStory.ts';
import { act } from './act.ts';
import { Caption } from './Caption.tsx';
import { Controls } from './Controls.tsx';
import { fillScreen } from './fullScreen.ts';
import { Pointer } from './Pointer.tsx';
import { Refused } from './Refused.tsx';
import { session } from './session.ts';
import { Shades } from './Shades.tsx';
import { Spotlight } from './Spotlight.tsx';
import './talk.css';
import { useTalk } from './useTalk.ts';

/** The story on the whole screen: the map large, what is told of it below, in letters for the back row. */
export function Talk() {
  const atlas = useAtlas();
  const store = useStore();
  const { steps, words } = useStory();
  const view = useView();
  const { blank, pointer, refused } = useZustand(session);
  const talk = useRef<HTMLElement>(null);
  const press = useTalk({ asks: false });
  const at = placeInStory(atlas, view);
  const step = steps[at];
  const spotlight = spotlightOf(atlas, view);

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
    <section className="talk" aria-label={words.talk.label} ref={talk} tabIndex={-1} data-talk={step.id}>
      <p className="visually-hidden" role="status">
        {words.announce(words.at(at + 1, steps.length), step.title)}
      </p>
      <Shades />
      {spotlight === null ? (
        <Caption step={step} />
      ) : (
        <Spotlight id={spotlight} off={() => press('leave')} words={words} />
      )}
      {refused && <Refused words={words} view={view} />}
      <Controls steps={steps} at={at} words={words} press={press} />
      {pointer && <Pointer />}
      {blank && (
        <div className="talk-blank" data-blank="" role="status">
          <p className="visually-hidden">{words.talk.blanked}</p>
        </div>
      )}
    </section>
  );
}
