import { useEffect, useState, type ReactNode } from 'react';
import { useStore as useZustand } from 'zustand';
import type { StoryWords } from '../../i18n/story/words.ts';
import { useWords } from '../../store/react.tsx';
import { elapsed } from './elapsed.ts';
import { session } from './session.ts';

/** Milliseconds of silence after which the talk is taken to be closed: two questions unanswered. */
const SILENCE = 5000;

/** The time of day, the time since the talk began, and whether the talk is there. `children` leads to one. */
export function Clock({ words: { presenter }, children }: { words: StoryWords; children: ReactNode }) {
  const { locale } = useWords();
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
            {presenter.alone} {children}
          </>
        )}
      </p>
    </div>
  );
}
