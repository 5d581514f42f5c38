import { useEffect } from 'react';

/** Says on the root element that the page answers input. */
export function Ready() {
  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
  }, []);
  return null;
}
