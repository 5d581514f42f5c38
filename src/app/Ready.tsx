import { useEffect } from 'react';

/** Says on the root element that the page stands where its address says, and answers input. */
export function Ready() {
  useEffect(() => {
    // The page as it was served, at rest, becomes that of the address right after these effects.
    const told = setTimeout(() => {
      document.documentElement.dataset['ready'] = '';
    });
    return () => clearTimeout(told);
  }, []);
  return null;
}
