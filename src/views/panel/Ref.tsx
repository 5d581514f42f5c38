import type { ReactNode } from 'react';
import type { Id } from '../../atlas/id.ts';
import { hrefTo } from '../../store/permalink.ts';
import { useView } from '../../store/react.tsx';
import { useHoverProps } from '../../store/useHoverProps.ts';

/** A link to an id: it goes there, and highlights its reach on hover. */
export function Ref({ id, children }: { id: Id; children: ReactNode }) {
  const current = useView((view) => view.focus === id);
  return (
    <a href={hrefTo(id)} aria-current={current || undefined} {...useHoverProps(id)}>
      {children}
    </a>
  );
}
