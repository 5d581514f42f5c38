import { KEYS } from '../../store/keys.ts';
import { useKeys } from '../../ui/useKeys.ts';

const ACTIONS = {
  search: () => {
    const field = document.querySelector<HTMLInputElement>('[data-search]');
    field?.focus();
    field?.select();
    return field !== null;
  },
};

/** The key `/` leads to the search from anywhere but a field to write in. */
export const useSlash = () => useKeys(KEYS, ACTIONS);
