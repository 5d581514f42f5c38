import { useStore as useZustand } from 'zustand';
import type { StoryWords } from '../../locales/storyWords.ts';
import type { ToldStep } from './useStory.ts';
import { FeatureControls } from '../FeatureControls.tsx';
import { TALK_KEYS } from './keys.ts';
import { session } from './session.ts';
import { useMoved } from './useMoved.ts';
import { StepList } from './StepList.tsx';
import type { Verb } from './verbs.ts';

interface Props {
  readonly steps: readonly ToldStep[];
  readonly at: number;
  readonly words: StoryWords;
  readonly press: (verb: Verb) => void;
}

/** The name of a key as a button shows it. */
const printed = (key: string) => (key === 'Escape' ? 'Esc' : key.toUpperCase());

/** A button for each key's action. Where motion is welcome they go when nothing moves. */
export function TalkControls({ steps, at, words, press }: Props) {
  const { talk } = words;
  const { blank, pointer } = useZustand(session);
  const isMoved = useMoved();
  const button = (verb: Verb, name: string, pressed?: boolean) => {
    const key = TALK_KEYS.find(({ id }) => id === verb)?.keys.at(-1) ?? '';
    return (
      <button
        type="button"
        className="talk-button"
        aria-pressed={pressed}
        aria-keyshortcuts={key}
        onClick={() => press(verb)}
      >
        {name} <kbd aria-hidden="true">{printed(key)}</kbd>
      </button>
    );
  };
  const arrow = (verb: 'backward' | 'forward', name: string, sign: string, isAtEnd: boolean) => (
    <button
      type="button"
      className="talk-button talk-arrow"
      aria-label={name}
      title={name}
      aria-disabled={isAtEnd}
      onClick={() => press(verb)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div className="talk-controls" role="group" aria-label={talk.controls} data-moved={isMoved || undefined}>
      {arrow('backward', talk.back, '‹', at === 0)}
      <span className="talk-at" data-at={at + 1}>
        {words.at(at + 1, steps.length)}
      </span>
      {arrow('forward', talk.on, '›', at === steps.length - 1)}
      <StepList steps={steps} at={at} label={talk.steps} />
      {button('pointer', talk.pointer, pointer)}
      <FeatureControls className="talk-button" />
      {button('blank', talk.blank, blank)}
      {button('presenter', talk.presenter)}
      {button('fullScreen', talk.fullScreen)}
      {button('leave', talk.leave)}
    </div>
  );
}
