import { useCallback } from 'react';
import { aboutWords } from '../../i18n/about/load.ts';
import { useWords } from '../../store/react.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { Contents } from './Contents.tsx';
import { closeAbout } from './opened.ts';

/** The dialog that says how to read the map and who says so. */
export function About({ isOpen }: { isOpen: boolean }) {
  const { about: title, locale, share, tools, trouble } = useWords();
  const load = useCallback(() => aboutWords[locale](), [locale]);
  const { value: words, failed, retry } = useLoaded(load);
  return (
    <Dialog
      open={isOpen}
      onClose={closeAbout}
      title={title}
      subtitle={words?.subtitle ?? ''}
      closeLabel={share.close}
      className="about"
    >
      {words && <Contents about={words} />}
      {failed && <Trouble message={tools.failed} action={trouble.retry} onAction={retry} />}
    </Dialog>
  );
}
