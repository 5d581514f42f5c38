import type { StoryWords } from '../../i18n/story/words.ts';
import type { View } from '../../store/view.ts';
import { presenterHref, WINDOW } from './presenterWindow.ts';

/** Said where the browser held the presenter window back; a link that one presses opens it all the same. */
export function Refused({ words, view }: { words: StoryWords; view: View }) {
  return (
    <p className="talk-refused" role="alert">
      {words.talk.refused}{' '}
      <a href={presenterHref(view)} target={WINDOW} rel="opener">
        {words.talk.open}
      </a>
    </p>
  );
}
