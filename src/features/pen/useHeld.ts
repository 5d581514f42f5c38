import { useState } from 'react';
import type { Stroke } from '../../scene/strokes.ts';

/** The shape that the tool in hand draws, its ink and its nib. */
export type StrokeStyle = Omit<Stroke, 'points'>;

export interface Held {
  readonly kind: StrokeStyle;
  readonly take: (patch: Partial<StrokeStyle>) => void;
}

export function useHeld(): Held {
  const [kind, setKind] = useState<StrokeStyle>({ shape: 'line', ink: 'red', nib: 'thin' });
  return { kind, take: (patch) => setKind((before) => ({ ...before, ...patch })) };
}
