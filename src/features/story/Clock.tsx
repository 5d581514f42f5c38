import { useEffect, useState, type ReactNode } from 'react';
import { useStore as useZustand } from 'zustand';
import type { StoryWords } from '../../locales/storyWords.ts';
import { useWords } from '../../store/react.tsx';
import { elapsed } from './elapsed.ts';
import { session } from './session.ts';

/** Milliseconds of silence after which the talk counts as closed: two unanswered questions. */
const SILENCE = 5000;

/**
 * The time of day, the elapsed time of the talk, and whether the talk is open. `children` is a link that opens one.
 */
export function Clock({ words: { presenter }, children }: { words: StoryWords; children: ReactNode }) {
  const { locale, sentences } = useWords();
  const { since, heard } = useZustand(session);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = window.setInterval(() => setNow(Date.now()), 500);
    return () => window.clearInterval(ticking);
  }, []);
  return (
    <div className="presenter-clock">
      <dl>
        <div>
          <dt>{presenter.clock}</dt>
          <dd>{new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(now)}</dd>
        </div>
        <div>
          <dt>{presenter.elapsed}</dt>
          <dd data-elapsed="" dir="ltr">
            {elapsed(now - since)}
          </dd>
        </div>
      </dl>
      <button type="button" className="talk-button" onClick={() => session.setState({ since: Date.now() })}>
        {presenter.reset}
      </button>
      <p role="status" data-together={Math.max(now, heard) - heard < SILENCE}>
        {Math.max(now, heard) - heard < SILENCE ? (
          presenter.together
        ) : (
          <>
            {sentences([presenter.alone, ''])}
            {children}
          </>
        )}
      </p>
    </div>
  );
}
