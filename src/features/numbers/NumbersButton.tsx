import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useWords } from '../../store/react.tsx';
import { Contents } from './Contents.tsx';
import { isMissed, onKept } from './keep.ts';

/** Opens the dialog, as a file does that is dropped anywhere on the page, and a link to numbers that are not here. */
export function NumbersButton() {
  const { numbers, share } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const missed = useSyncExternalStore(onKept, isMissed, () => false);
  const open = () => {
    setOpen(true);
    if (!dialog.current?.open) dialog.current?.showModal();
  };
  useEffect(() => {
    if (missed) open();
  }, [missed]);
  useEffect(() => {
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      const [dropped] = event.dataTransfer.files;
      if (!dropped) return;
      setFile(dropped);
      open();
    };
    window.addEventListener('dragover', take);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', take);
      window.removeEventListener('drop', take);
    };
  }, []);
  const close = () => {
    setOpen(false);
    setFile(null);
  };
  return (
    <>
      <button type="button" className="button" title={numbers.open} aria-haspopup="dialog" onClick={open}>
        <span aria-hidden="true">+ </span>
        {numbers.open}
      </button>
      <dialog className="share" ref={dialog} aria-label={numbers.open} onClose={close}>
        <form method="dialog" className="share-head">
          <h2>{numbers.open}</h2>
          <button type="submit" className="button">
            {share.close}
          </button>
        </form>
        {isOpen && <Contents file={file} close={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}
