import { useEffect, useState } from 'react';
import { whenIdle } from '../lib/schedule.ts';
import { useLoaded, type LoadState } from './useLoaded.ts';

const later = () => new Promise<never>(() => {});

/** Loads something after the first view, wanted or not: when the page rests, or at once if it is wanted. */
export function useSoon<T>(load: () => Promise<T>, isWanted: boolean): LoadState<T> {
  const [rests, setRests] = useState(false);
  useEffect(() => whenIdle(() => setRests(true)), []);
  const isAsked = rests || isWanted;
  const loaded = useLoaded<T>(isAsked ? load : later);
  return isAsked ? loaded : { ...loaded, failed: false };
}
