import { useCallback } from 'react';
import { useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import './table.css';
import { TableWordsContext } from './words.ts';

/** The atlas as tables: what the map says, in rows. */
export function Table() {
  const words = useWords();
  const { locale } = words;
  const load = useCallback(async () => (await import('./openTables.ts')).openTables(locale), [locale]);
  const { value, failed, retry } = useLoaded(load);
  return (
    <div className="table">
      {value && (
        <TableWordsContext value={value.own}>
          <value.Tables />
        </TableWordsContext>
      )}
      {!value && !failed && <p className="table-message">{words.table.loading}</p>}
      {failed && <Trouble message={words.table.failed} action={words.table.retry} onAction={retry} />}
    </div>
  );
}
