import { useCallback } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { ownDataStore } from './kept.ts';

const close = () => ownDataStore.setState({ asked: null, isMissed: false });

/** The dialog, while it is open. */
export function OwnDataOverlay() {
  const { asked, isMissed } = useStore(ownDataStore);
  return (asked || isMissed) && <Dialog file={asked?.file} onClose={close} />;
}

/** The dialog comes when it is first asked for. */
function Dialog(props: { file: File | undefined; onClose: () => void }) {
  const { numbers, trouble, locale } = useWords();
  const load = useCallback(async () => (await import('./openRoom.ts')).openRoom(locale), [locale]);
  const { value, failed, retry } = useLoaded(load);
  if (failed) return <Trouble message={numbers.failed} action={trouble.retry} onAction={retry} />;
  return value && <value.OwnDataDialog {...props} words={value.words} names={value.names} />;
}
