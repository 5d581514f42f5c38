import { useRef, useState, type KeyboardEvent } from 'react';
import type { Locale } from '../../locales/locales.ts';
import { shareWords } from '../../locales/share.ts';
import { useFeatures } from '../useFeatures.ts';
import type { PanelProps } from './tab.ts';
import { TABS } from './tabs.ts';

/** Steps along the tabs that a key asks for; Home and End lead to the first and the last. */
function target({ key, currentTarget }: KeyboardEvent, at: number, count: number): number | undefined {
  const forward = currentTarget.closest('[dir="rtl"]') ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  return (at + (key === forward ? 1 : count - 1)) % count;
}

export { loadLateParts } from './late.ts';

/** Their words in a language, which the first view does not need either. */
export const wordsIn = (locale: Locale) => shareWords[locale]();

/** Tabs as in WAI-ARIA: one tab stop, arrow keys move within, and the focused tab is shown. */
export function Tabs({ words, late, first }: Omit<PanelProps, 'say'> & { first: string }) {
  const features = useFeatures();
  const tabs = TABS.filter(({ needs }) => !needs || features.some((feature) => feature[needs]));
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      tabs.findIndex(({ id }) => id === first),
    ),
  );
  const [said, say] = useState('');
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const choose = (next: number) => {
    setAt(next);
    say('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = target(event, at, tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    buttons.current[next]?.focus();
  };
  const tab = tabs[at];
  return (
    <>
      <div className="share-tabs" role="tablist" aria-label={words.tabs}>
        {tabs.map(({ id, name }, index) => (
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
            ref={(button) => void (buttons.current[index] = button)}
          >
            {name(words)}
          </button>
        ))}
      </div>
      {tab && (
        <div id="share-panel" className="share-panel" role="tabpanel" aria-labelledby={`share-tab-${tab.id}`}>
          <tab.Panel words={words} late={late} say={say} />
        </div>
      )}
      <p className="share-said" role="status">
        {said}
      </p>
    </>
  );
}
