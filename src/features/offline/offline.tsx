import { useEffect, useState } from 'react';
import { useWords } from '../../store/react.tsx';
import type { Feature } from '../feature.ts';

/** Says that a newer version waits, and brings it in. */
function UpdateButton() {
  const words = useWords().offline;
  const [update, setUpdate] = useState<(() => void) | null>(null);
  useEffect(() => {
    // The site that does not keep itself works as any other: with a network.
    const start = () =>
      void import('./worker.ts').then(
        ({ keep }) => keep((bringIn) => setUpdate(() => bringIn)),
        () => {},
      );
    if (document.readyState === 'complete') start();
    else window.addEventListener('load', start, { once: true });
    return () => window.removeEventListener('load', start);
  }, []);
  return (
    <span role="status">
      {update && (
        <button type="button" className="button" title={words.waits} onClick={update}>
          {words.update}
        </button>
      )}
    </span>
  );
}

/** The site after the network has gone, and the next version of it. */
export const offline: Feature = { id: 'offline', Action: UpdateButton };
