import { useStore as useZustand } from 'zustand';
import type { StoryWords } from '../../i18n/story/words.ts';
import { KEYS, keysOf } from '../../store/keys.ts';
import { pen, togglePen } from '../../store/pen.ts';
import { useWords } from '../../store/react.tsx';
import type { ToldStep } from '../../store/useStory.ts';
import { session } from './session.ts';
import { StepList } from './StepList.tsx';
import type { Verb } from './talkKeys.ts';

interface Props {
  readonly steps: readonly ToldStep[];
  readonly at: number;
  readonly words: StoryWords;
  readonly press: (verb: Verb) => void;
}

/** How far the talk is, and a button for what each key does. */
export function Controls({ steps, at, words, press }: Props) {
  const { talk } = words;
  const { tools } = useWords();
  const { blank, pointer } = useZustand(session);
  const open = useZustand(pen, (now) => now.open);
  const button = (verb: Verb, name: string, pressed?: boolean) => (
    <button
      type="button"
      className="talk-button"
      aria-pressed={pressed}
      aria-keyshortcuts={KEYS.find(({ id }) => id === verb)?.keys[0]}
      onClick={() => press(verb)}
    >
      {name}
    </button>
  );
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
    <div className="talk-controls" role="group" aria-label={talk.controls}>
      <progress value={at + 1} max={steps.length} aria-label={talk.progress} />
      {arrow('backward', talk.back, '‹', at === 0)}
      <span className="talk-at" data-at={at + 1}>
        {words.at(at + 1, steps.length)}
      </span>
      {arrow('forward', talk.on, '›', at === steps.length - 1)}
      <StepList steps={steps} at={at} label={talk.steps} />
      <span className="talk-gap" />
      {button('pointer', talk.pointer, pointer)}
      <button
        type="button"
        className="talk-button"
        aria-pressed={open}
        aria-keyshortcuts={keysOf('draw')[0]}
        onClick={togglePen}
      >
        {tools.draw}
      </button>
      {button('blank', talk.blank, blank)}
      {button('presenter', talk.presenter)}
      {button('fullScreen', talk.fullScreen)}
      {button('leave', talk.leave)}
    </div>
  );
}
