import { useState } from 'react';
import type { Stroke } from '../../store/pen.ts';

/** The tool in hand, its ink and its nib. */
export type Kind = Omit<Stroke, 'points'>;

export interface Held {
  readonly kind: Kind;
  readonly take: (patch: Partial<Kind>) => void;
}

export function useHeld(): Held {
  const [kind, setKind] = useState<Kind>({ tool: 'pen', ink: 'red', nib: 'thin' });
  return { kind, take: (patch) => setKind((before) => ({ ...before, ...patch })) };
}
