import { useCallback } from 'react';
import { useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';

/** The tabs and their words come when the dialog is opened. */
export function Contents({ tab }: { tab: string }) {
  const { share, locale } = useWords();
  const load = useCallback(async () => {
    const { Tabs, wordsIn } = await import('./Tabs.tsx');
    return { Tabs, words: await wordsIn(locale) };
  }, [locale]);
  const { value, failed, retry } = useLoaded(load);
  if (failed) return <Trouble message={share.failed} action={share.retry} onAction={retry} />;
  if (!value) return <p role="status">{share.loading}</p>;
  return <value.Tabs words={value.words} first={tab} />;
}
