import { useCallback } from 'react';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';
import './table.css';

/** The atlas as tables: what the map says, in rows. */
export function TableStage() {
  const { table, trouble, locale } = useWords();
  const load = useCallback(async () => (await import('./openTables.tsx')).openTables(locale), [locale]);
  const loading = <p className="table-message">{table.loading}</p>;
  return (
    <div className="table">
      <Later load={load} message={table.failed} action={trouble.retry} loading={loading} />
    </div>
  );
}
