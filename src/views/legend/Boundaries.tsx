import { useRef, useState } from 'react';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';

const load = () => import('./BoundariesPage.tsx').then(({ BoundariesPage }) => BoundariesPage);

/** The sentence on the boundaries. It opens the page that says, of each disputed place, what is drawn. */
export function Boundaries() {
  const { legend, keys, tools, trouble } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [wanted, setWanted] = useState(false);
  return (
    <>
      <button
        type="button"
        className="boundaries-open"
        aria-haspopup="dialog"
        onClick={() => {
          setWanted(true);
          dialog.current?.showModal();
        }}
      >
        {legend.boundaries}
      </button>
      <dialog className="boundaries" aria-label={legend.boundaries} ref={dialog}>
        <form method="dialog">
          <button type="submit" className="button">
            {keys.close}
          </button>
        </form>
        {wanted && <Later load={load} message={tools.failed} action={trouble.retry} />}
      </dialog>
    </>
  );
}
