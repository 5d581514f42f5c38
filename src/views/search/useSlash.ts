import { KEYS } from '../../store/keys.ts';
import { useKeys } from '../../ui/useKeys.ts';
import { searchField } from './searchField.ts';

const ACTIONS = {
  search: () => {
    searchField.current?.focus();
    searchField.current?.select();
    return searchField.current !== null;
  },
};

/** The key `/` leads to the search from anywhere but a field to write in. */
export const useSlash = () => useKeys(KEYS, ACTIONS);
