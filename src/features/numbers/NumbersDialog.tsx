import { useState } from 'react';
import type { Names } from '../../i18n/names.ts';
import type { NumbersWords } from '../../i18n/numbers/load.ts';
import { useWords } from '../../store/react.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Room } from './Room.tsx';

interface Props {
  readonly file: File | undefined;
  readonly onClose: () => void;
  readonly words: NumbersWords;
  readonly names: readonly Partial<Names>[];
}

/** The dialog of the reader's own numbers, open as soon as it has come. */
export function NumbersDialog({ file, onClose, words, names }: Props) {
  const { share } = useWords();
  const [isOpen, setOpen] = useState(true);
  return (
    <Dialog open={isOpen} onClose={onClose} title={words.title} closeLabel={share.close} className="share">
      <Room words={words} names={names} file={file} close={() => setOpen(false)} />
    </Dialog>
  );
}
