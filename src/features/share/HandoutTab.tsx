import { useCallback } from 'react';
import { handoutWords } from '../../locales/handout.ts';
import { tableWords } from '../../locales/table.ts';
import { useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import type { PanelProps, Tab } from './tab.ts';

/** Sheets of paper for the classroom. They come, with their words and the fine shapes, when they are asked for. */
function HandoutPanel({ words: shareWords, late }: PanelProps) {
  const { share, trouble, locale } = useWords();
  const loadQuestions = late.find((part) => part.loadQuestions)?.loadQuestions;
  const load = useCallback(async () => {
    const [{ Handout }, coarse, fine, words, source, table] = await Promise.all([
      import('./handout/Handout.tsx'),
      import('virtual:world'),
      import('virtual:fine-world'),
      handoutWords[locale](),
      loadQuestions?.(),
      tableWords[locale](),
    ]);
    const makeQuestions = await source?.load(locale);
    const given = { coarse: coarse.default, fine: fine.default, words, source, makeQuestions, table };
    return { Handout, given };
  }, [loadQuestions, locale]);
  const { value, failed, retry } = useLoaded(load);
  if (failed) return <Trouble message={share.failed} action={trouble.retry} onAction={retry} />;
  return value ? (
    <value.Handout resources={{ ...value.given, shareWords }} />
  ) : (
    <p role="status">{share.loading}</p>
  );
}

export const handoutTab: Tab = { id: 'handout', name: (words) => words.handout, Panel: HandoutPanel };
