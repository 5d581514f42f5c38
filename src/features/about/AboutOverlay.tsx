import { useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { closeAbout, opened } from './opened.ts';
import { Button } from '../../ui/Button.tsx';

const load = () => import('./About.tsx').then(({ About }) => About);

/** The dialog, which comes when it is first opened and then stays, to give the focus back. */
export function AboutOverlay() {
  const isOpen = useStore(opened, ({ at }) => at !== null);
  const [isWanted, setWanted] = useState(false);
  if (isOpen && !isWanted) setWanted(true);
  return isWanted && <Wanted isOpen={isOpen} />;
}

function Wanted({ isOpen }: { isOpen: boolean }) {
  const { share, tools, trouble } = useWords();
  const { value: About, failed, retry } = useLoaded(load);
  if (About) return <About isOpen={isOpen} />;
  return (
    failed &&
    isOpen && (
      <div className="about-failed">
        <Trouble message={tools.failed} action={trouble.retry} onAction={retry} />
        <Button onClick={closeAbout}>{share.close}</Button>
      </div>
    )
  );
}
