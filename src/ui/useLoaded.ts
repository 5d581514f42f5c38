import { startTransition, useEffect, useState } from 'react';
import { REMEMBERS_FAILURES, reloadPage } from '../lib/failures.ts';

export interface LoadState<T> {
  readonly value: T | null;
  readonly failed: boolean;
  /** Asks once more. */
  readonly again: () => void;
  /** For the reader’s button: asks once more, or loads the page anew where asking cannot help. */
  readonly retry: () => void;
}

/** Milliseconds after which a part counts as missing. If it loads later, it is used. */
export const LATE = 15_000;

/**
 * Loads something after the first view: when the caller is first drawn, again when `load` changes, and again by
 * `retry` if it failed. Meanwhile the last loaded value stays.
 */
export function useLoaded<T>(load: () => Promise<T>): LoadState<T> {
  const [value, setValue] = useState<T | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<{ load: unknown; attempt: number } | null>(null);
  useEffect(() => {
    let current = true;
    const fail = () => current && setFailure({ load, attempt });
    const late = setTimeout(fail, LATE);
    load()
      .then((loaded) => {
        if (!current) return;
        startTransition(() => {
          setValue(() => loaded);
          setFailure(null);
        });
      }, fail)
      .finally(() => clearTimeout(late));
    return () => {
      current = false;
      clearTimeout(late);
    };
  }, [load, attempt]);
  const failed = failure?.load === load && failure.attempt === attempt;
  const again = () => setAttempt(attempt + 1);
  return { value, failed, again, retry: REMEMBERS_FAILURES ? reloadPage : again };
}
