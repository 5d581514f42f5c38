import { startTransition, useEffect, useState } from 'react';

export interface Loaded<T> {
  readonly value: T | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Milliseconds after which a part counts as not coming. It is taken all the same when it comes. */
export const LATE = 15_000;

/**
 * What arrives after the first view. It is asked for when the caller is first drawn, again when `load` is
 * another function, and again by `retry` where it did not come; the last that came stays meanwhile.
 */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
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
  return { value, failed, retry: () => setAttempt(attempt + 1) };
}
