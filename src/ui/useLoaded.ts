import { startTransition, useEffect, useState } from 'react';

export interface Loaded<T> {
  readonly value: T | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

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
    load().then(
      (loaded) => current && startTransition(() => setValue(() => loaded)),
      () => current && setFailure({ load, attempt }),
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);
  const failed = failure?.load === load && failure.attempt === attempt;
  return { value, failed, retry: () => setAttempt(attempt + 1) };
}
