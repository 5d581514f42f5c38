import { useEffect } from 'react';
import { becomeReady } from '../lib/ready.ts';

/** Makes the page ready when it shows its address and answers input. */
export function Ready() {
  useEffect(() => {
    // The page as it was served, at rest, becomes that of the address right after these effects.
    const timer = setTimeout(becomeReady);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
