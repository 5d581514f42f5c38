import { useRef, useState, type KeyboardEvent } from 'react';
import type { Locale } from '../../i18n/locales.ts';
import { shareWords, type ShareWords } from '../../i18n/share/load.ts';
import { TABS } from './tabs.ts';

/** Steps along the tabs that a key asks for; Home and End lead to the first and the last. */
function target({ key, currentTarget }: KeyboardEvent, at: number): number | undefined {
  const forward = currentTarget.closest('[dir="rtl"]') ? 'ArrowLeft' : 'ArrowRight';
  const count = TABS.length;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  return (at + (key === forward ? 1 : count - 1)) % count;
}

/** Their words in a language, which the first view does not need either. */
export const wordsIn = (locale: Locale) => shareWords[locale]();

/** The tabs as WAI-ARIA has them: one stop for the keyboard, arrow keys within, what one is on is shown. */
export function Tabs({ words, first }: { words: ShareWords; first: string }) {
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      TABS.findIndex(({ id }) => id === first),
    ),
  );
  const [said, say] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const choose = (next: number) => {
    setAt(next);
    say('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = target(event, at);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  const tab = TABS[at];
  return (
    <>
      <div className="share-tabs" role="tablist" aria-label={words.tabs} ref={list}>
        {TABS.map(({ id, name }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`share-tab-${id}`}
            aria-selected={index === at}
            aria-controls="share-panel"
            tabIndex={index === at ? 0 : -1}
            onClick={() => choose(index)}
            onKeyDown={onKeyDown}
          >
            {name(words)}
          </button>
        ))}
      </div>
      {tab && (
        <div id="share-panel" className="share-panel" role="tabpanel" aria-labelledby={`share-tab-${tab.id}`}>
          <tab.Panel words={words} say={say} />
        </div>
      )}
      <p className="share-said" role="status">
        {said}
      </p>
    </>
  );
}
