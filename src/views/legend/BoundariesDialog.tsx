import boundaries from 'virtual:boundaries';
import { useWords } from '../../store/react.tsx';
import { Prose } from '../Prose.tsx';
import './boundaries.css';

const show = (dialog: HTMLDialogElement | null) => dialog?.showModal();

/** The page on boundaries and disputed places, docs/boundaries.md. */
export function BoundariesDialog({ onClose }: { onClose: () => void }) {
  const { keys, legend } = useWords();
  return (
    <dialog className="boundaries" aria-label={legend.boundaries} ref={show} onClose={onClose}>
      <form method="dialog">
        <button type="submit" className="button">
          {keys.close}
        </button>
      </form>
      <Prose text={boundaries} />
    </dialog>
  );
}
