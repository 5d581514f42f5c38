import { useStore } from 'zustand';
import { useWords } from '../../store/react.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Contents } from './Contents.tsx';
import { opened } from './opened.ts';

/** The dialog that says how to read the map and who says so. */
export function About() {
  const { about, share } = useWords();
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
      <Contents />
    </Dialog>
  );
}
