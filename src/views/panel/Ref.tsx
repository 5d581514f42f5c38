import type { ReactNode } from 'react';
import type { Id } from '../../atlas/types.ts';
import { hrefTo } from '../../store/params.ts';
import { useSelect, useStore } from '../../store/react.tsx';

/** A link to an id: it goes there, and lights up what it reaches while one points at it. */
export function Ref({ id, className, children }: { id: Id; className?: string; children: ReactNode }) {
  const { point } = useStore();
  const current = useSelect(({ view }) => view.focus === id);
  return (
    <a
      href={hrefTo(id)}
      className={className}
      aria-current={current || undefined}
      onPointerEnter={() => point(id)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(id)}
      onBlur={() => point(null)}
    >
      {children}
    </a>
  );
}
