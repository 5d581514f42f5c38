import { useState, type ReactNode } from 'react';
import type { Id } from '../../atlas/types.ts';
import { useWords } from '../../store/react.tsx';

const SIZES = ['peek', 'half', 'full'] as const;
type Size = (typeof SIZES)[number];

/**
 * What the panel stands in. On a phone it is a sheet over the map's lower part: low at rest, half way up
 * when something is opened, or as tall as the reader made it for this focus.
 */
export function Sheet({ focus, children }: { focus: Id | null; children: ReactNode }) {
  const words = useWords();
  const [chosen, setChosen] = useState<{ focus: Id | null; size: Size } | null>(null);
  const size: Size = chosen?.focus === focus ? chosen.size : focus === null ? 'peek' : 'half';
  const next = SIZES[(SIZES.indexOf(size) + 1) % SIZES.length] ?? 'peek';
  return (
    <div className="sheet" data-sheet={size}>
      <button
        type="button"
        className="sheet-handle"
        onClick={() => setChosen({ focus, size: next })}
        aria-label={words.panel.sheet}
        aria-expanded={size !== 'peek'}
      >
        <span />
      </button>
      {children}
    </div>
  );
}
