import { useStore } from 'zustand';
import { useWords } from '../../store/react.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Later } from '../../ui/Later.tsx';
import { opened } from './opened.ts';

const load = () => import('./Contents.tsx').then(({ Contents }) => Contents);

/** The dialog that says how to read the map and who says so. What it holds comes when it is first opened. */
export function About() {
  const { about, share, tools, trouble } = useWords();
  const isOpen = useStore(opened, ({ at }) => at !== null);
  return (
    <Dialog
      open={isOpen}
      onClose={() => opened.setState({ at: null })}
      title={about.open}
      subtitle={about.subtitle}
      closeLabel={share.close}
      className="about"
    >
      <Later load={load} message={tools.failed} action={trouble.retry} />
    </Dialog>
  );
}
