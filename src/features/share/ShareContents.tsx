import { useCallback } from 'react';
import { useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { useFeatures } from '../useFeatures.ts';

/** The tabs and their words come when the dialog is opened. */
export function ShareContents({ tab }: { tab: string }) {
  const { share, trouble, locale } = useWords();
  const features = useFeatures();
  const load = useCallback(async () => {
    const { Tabs, loadLateParts, wordsIn } = await import('./Tabs.tsx');
    const [words, late] = await Promise.all([wordsIn(locale), loadLateParts(features)]);
    return { Tabs, words, late };
  }, [features, locale]);
  const { value, failed, retry } = useLoaded(load);
  if (failed) return <Trouble message={share.failed} action={trouble.retry} onAction={retry} />;
  if (!value) return <p role="status">{share.loading}</p>;
  return <value.Tabs words={value.words} late={value.late} first={tab} />;
}
