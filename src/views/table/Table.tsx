import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../store/react.tsx';
import { Boundary } from '../../ui/Boundary.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import './table.css';

/** The tables load when they are first shown, and are kept. */
const load = () => lazy(async () => ({ default: (await import('./Tables.tsx')).Tables }));
let loaded = load();
const loadAnew = () => (loaded = load());

/** The atlas as tables: what the map says, in rows. */
export function Table() {
  const words = useWords();
  const [Tables, setTables] = useState(() => loaded);
  return (
    <div className="table">
      <Boundary
        fallback={(retry) => (
          <Trouble
            message={words.table.failed}
            action={words.table.retry}
            onAction={() => {
              setTables(loadAnew());
              retry();
            }}
          />
        )}
      >
        <Suspense fallback={<p className="table-message">{words.table.loading}</p>}>
          <Tables />
        </Suspense>
      </Boundary>
    </div>
  );
}
