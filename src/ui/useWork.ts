import { useCallback, useEffect, useRef, useState, useTransition } from 'react';
import { createPause, type Pause } from '../lib/schedule.ts';

/** The dealings of long work with the page. */
export interface Turn {
  /** Lets the page answer, if it is time. Throws once the work is canceled. */
  readonly pause: Pause;
  readonly signal: AbortSignal;
  /** Shows the share of the work that is done, from 0 to 1. */
  readonly report: (share: number) => void;
}

/** The state of long work; the share is unknown until it is reported. */
export interface WorkProgress {
  readonly share?: number;
}

/** Tests whether work ended because it was canceled. */
export const isCanceled = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

/** Runs long work, one piece at a time: another piece, or leaving the page's part, cancels it. */
export function useWork() {
  const [progress, setProgress] = useState<WorkProgress | null>(null);
  const running = useRef<AbortController>(null);
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const run = useCallback(async <T>(work: (turn: Turn) => Promise<T>): Promise<T> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setProgress({});
    const rest = createPause();
    const { signal } = own;
    const pause = async () => {
      await rest();
      signal.throwIfAborted();
    };
    try {
      const result = await work({ pause, signal, report: (share) => setProgress({ share }) });
      signal.throwIfAborted();
      return result;
    } finally {
      if (running.current === own) setProgress(null);
    }
  }, []);
  return { progress, run, cancel };
}

/** Does long work anew whenever it changes. The last result stays meanwhile, and where the work failed. */
export function useWorked<T>(work: (turn: Turn) => Promise<T>) {
  const { progress, run, cancel } = useWork();
  const [value, setValue] = useState<T | null>(null);
  const [isShowing, show] = useTransition();
  useEffect(() => {
    run(work).then(
      (made) => show(() => setValue(() => made)),
      (error: unknown) => {
        if (!isCanceled(error)) throw error;
      },
    );
    return cancel;
  }, [run, work, cancel]);
  return { value, progress: progress ?? (isShowing ? { share: 1 } : null), cancel };
}
