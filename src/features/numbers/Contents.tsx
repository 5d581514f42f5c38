import { useCallback } from 'react';
import { useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';

/** What the dialog holds comes when it is opened. */
export function Contents(props: { file: File | null; close: () => void }) {
  const { numbers, trouble, locale } = useWords();
  const load = useCallback(async () => (await import('./openRoom.ts')).openRoom(locale), [locale]);
  const { value, failed, retry } = useLoaded(load);
  if (value) return <value.Room {...props} words={value.words} names={value.names} />;
  if (failed) return <Trouble message={numbers.failed} action={trouble.retry} onAction={retry} />;
  return <p role="status">{numbers.loading}</p>;
}
