import { useSyncExternalStore } from 'react';
import type { Stroke } from '../../scene/strokes.ts';
import { useFeatures } from '../useFeatures.ts';

const NONE: readonly Stroke[] = [];
const SILENT = { get: () => NONE, subscribe: () => () => {} };

/** Reads the strokes on the map; none if no feature draws. */
export function useStrokes(): readonly Stroke[] {
  const { get, subscribe } = useFeatures().find(({ strokes }) => strokes)?.strokes ?? SILENT;
  return useSyncExternalStore(subscribe, get, get);
}
