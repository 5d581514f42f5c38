import MiniSearch from 'minisearch';
import type { Id } from '../../atlas/id.ts';
import { termsOf } from '../../atlas/fold.ts';

/** Rows by the words of their text: all words asked for, each by its beginning. */
export function createIndex<T extends { readonly id: Id }>(rows: readonly T[], text: (row: T) => string) {
  const index = new MiniSearch<T>({
    fields: ['text'],
    extractField: (row, field) => (field === 'id' ? row.id : text(row)),
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      // A word said twice is looked for once.
      tokenize: (query) => [...new Set(query.split(' '))],
    },
  });
  index.addAll(rows);
  return index;
}
