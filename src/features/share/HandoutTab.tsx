import { useCallback } from 'react';
import { handoutWords } from '../../i18n/handout/load.ts';
import { tableWords } from '../../i18n/table/load.ts';
import { useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import type { Tab, TabProps } from './tab.ts';

/** Sheets of paper for the classroom. They come, with their words and the fine shapes, when they are asked for. */
function HandoutPanel({ words: shareWords }: TabProps) {
  const { share, locale } = useWords();
  const load = useCallback(async () => {
    const [{ Handout }, coarse, fine, words, makeQuestions, table] = await Promise.all([
      import('./handout/Handout.tsx'),
      import('virtual:world'),
      import('virtual:fine-world'),
      handoutWords[locale](),
      import('../questions.ts').then(({ questionSource }) => questionSource.load(locale)),
      tableWords[locale](),
    ]);
    return { Handout, given: { coarse: coarse.default, fine: fine.default, words, makeQuestions, table } };
  }, [locale]);
  const { value, failed, retry } = useLoaded(load);
  if (failed) return <Trouble message={share.failed} action={share.retry} onAction={retry} />;
  return value ? (
    <value.Handout given={{ ...value.given, shareWords }} />
  ) : (
    <p role="status">{share.loading}</p>
  );
}

export const handoutTab: Tab = { id: 'handout', name: (words) => words.handout, Panel: HandoutPanel };
