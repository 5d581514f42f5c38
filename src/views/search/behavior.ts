import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';
import type { Hit } from './found.ts';

export const { stateChangeTypes: CHANGE } = useCombobox;

/** Changes to downshift's own behavior. */
export function reduce(
  state: UseComboboxState<Hit>,
  { type, changes }: UseComboboxStateChangeOptions<Hit>,
): Partial<UseComboboxState<Hit>> {
  switch (type) {
    case CHANGE.InputClick:
    case CHANGE.FunctionOpenMenu:
      return { ...changes, isOpen: true, highlightedIndex: Math.max(0, state.highlightedIndex) };
    case CHANGE.InputChange:
      return { ...changes, highlightedIndex: 0 };
    case CHANGE.InputBlur:
      // Leaving chooses nothing.
      return { ...state, isOpen: false, highlightedIndex: -1 };
    default:
      return changes;
  }
}
