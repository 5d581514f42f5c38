import { useState } from 'react';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';

const load = () => import('./BoundariesDialog.tsx').then(({ BoundariesDialog }) => BoundariesDialog);

/** The sentence on the boundaries. It opens the page that says, of each disputed place, what is drawn. */
export function Boundaries() {
  const { legend, tools, trouble } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="boundaries-open" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {legend.boundaries}
      </button>
      {isOpen && (
        <Later
          load={load}
          message={tools.failed}
          action={trouble.retry}
          props={{ onClose: () => setOpen(false) }}
        />
      )}
    </>
  );
}
