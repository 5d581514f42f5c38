import { useCallback } from 'react';
import { aboutWords } from '../../locales/about.ts';
import { useWords } from '../../store/react.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { AboutContents } from './AboutContents.tsx';
import { boundaries } from './boundaries.ts';
import { closeAbout } from './opened.ts';

/** The dialog that says how to read the map and who says so. */
export function About({ isOpen }: { isOpen: boolean }) {
  const { about: title, locale, share, tools, trouble } = useWords();
  const load = useCallback(() => Promise.all([aboutWords[locale](), boundaries[locale]()]), [locale]);
  const { value, failed, retry } = useLoaded(load);
  return (
    <Dialog
      open={isOpen}
      onClose={closeAbout}
      title={title}
      subtitle={value?.[0].subtitle ?? ''}
      closeLabel={share.close}
      className="about"
    >
      {value && <AboutContents about={value[0]} disputed={value[1]} />}
      {failed && <Trouble message={tools.failed} action={trouble.retry} onAction={retry} />}
    </Dialog>
  );
}
