import type { ReactNode } from 'react';
import type { Id } from '../../atlas/types.ts';
import { hrefTo } from '../../store/permalink.ts';
import { useView } from '../../store/react.tsx';
import { usePoint } from '../../store/usePoint.ts';

/** A link to an id: it goes there, and lights up what it reaches while one points at it. */
export function Ref({ id, children }: { id: Id; children: ReactNode }) {
  const current = useView((view) => view.focus === id);
  return (
    <a href={hrefTo(id)} aria-current={current || undefined} {...usePoint(id)}>
      {children}
    </a>
  );
}
