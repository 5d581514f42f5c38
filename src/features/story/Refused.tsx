import type { StoryWords } from '../../locales/storyWords.ts';
import type { View } from '../../store/view.ts';
import { useWords } from '../../store/react.tsx';
import { excuse } from './fullScreen.ts';
import { presenterHref, WINDOW } from './presenterWindow.ts';

/** A note for a blocked presenter window, with a link that opens it. */
export function Refused({ words, view }: { words: StoryWords; view: View }) {
  const { sentences } = useWords();
  return (
    <p className="talk-refused" role="alert">
      {sentences([words.talk.refused, ''])}
      <a href={presenterHref(view)} target={WINDOW} rel="opener" onClick={() => excuse('window')}>
        {words.talk.open}
      </a>
    </p>
  );
}
