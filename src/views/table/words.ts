import { createContext, use } from 'react';
import type { Words } from '../../locales/words.ts';
import type { TableWords } from '../../locales/table.ts';
import { useWords } from '../../store/react.tsx';

/** The words of the page, and those that come with the tables. */
export type Wording = Words & { readonly table: TableWords };

/** The words that load with the tables. */
export const TableWordsContext = createContext<TableWords | null>(null);

export function useWording(): Wording {
  const words = useWords();
  const own = use(TableWordsContext);
  if (!own) throw new Error('outside of the tables');
  return { ...words, table: { ...words.table, ...own } };
}
