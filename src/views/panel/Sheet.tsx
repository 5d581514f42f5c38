import { useEffect, useRef, useState, type DragEvent, type PointerEvent, type ReactNode } from 'react';
import type { Id } from '../../atlas/types.ts';
import { useWords } from '../../store/react.tsx';
import { afterPaint } from '../../lib/schedule.ts';

/** How much of the window the sheet takes in each size. */
const SHARES = { peek: 0.12, half: 0.54, full: 0.93 } as const;
type Size = keyof typeof SHARES;
const SIZES = ['peek', 'half', 'full'] as const satisfies readonly Size[];

/** Pixels the pointer moves before a press becomes a drag. */
const SLACK = 6;

const nearest = (share: number): Size =>
  SIZES.reduce((best, size) =>
    Math.abs(SHARES[size] - share) < Math.abs(SHARES[best] - share) ? size : best,
  );

/**
 * What the panel stands in. On a phone it is a sheet over the map's lower part: low at rest, half way up
 * when something is opened, or as tall as the reader made it for this focus.
 */
export function Sheet({ focus, children }: { focus: Id | null; children: ReactNode }) {
  const words = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const drag = useRef<{ from: number; moved: boolean } | null>(null);
  const [chosen, setChosen] = useState<{ focus: Id | null; size: Size } | null>(null);
  const size: Size = chosen?.focus === focus ? chosen.size : focus === null ? 'peek' : 'half';
  const next = SIZES[(SIZES.indexOf(size) + 1) % SIZES.length] ?? 'peek';

  useEffect(() => {
    if (size !== 'full') return undefined;
    // What the keyboard comes to is not to lie under it.
    const makeRoom = ({ target }: FocusEvent) => {
      if (!(target instanceof Element && target.matches('.stage :focus-visible'))) return;
      setChosen({ focus, size: 'half' });
      afterPaint(() => target.scrollIntoView({ block: 'nearest' }));
    };
    document.addEventListener('focusin', makeRoom);
    return () => document.removeEventListener('focusin', makeRoom);
  }, [focus, size]);

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    drag.current = { from: event.clientY, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current || Math.abs(event.clientY - drag.current.from) < SLACK) return;
    drag.current.moved = true;
    // While it is dragged the height is the pointer's alone.
    sheet.current?.style.setProperty(
      'block-size',
      `${document.documentElement.clientHeight - event.clientY}px`,
    );
  };
  const onPointerEnd = (event: PointerEvent) => {
    if (drag.current?.moved)
      setChosen({ focus, size: nearest(1 - event.clientY / document.documentElement.clientHeight) });
    sheet.current?.style.removeProperty('block-size');
  };
  // The text that comes to lie where the mouse went down would be dragged instead of the sheet.
  const onDragStart = (event: DragEvent) => {
    if (drag.current) event.preventDefault();
  };
  const onPointerCancel = () => {
    drag.current = null;
    sheet.current?.style.removeProperty('block-size');
  };
  const onClick = () => {
    if (!drag.current?.moved) setChosen({ focus, size: next });
    drag.current = null;
  };
  return (
    <div className="sheet" data-sheet={size} ref={sheet} onDragStart={onDragStart}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={words.panel.sheet[size]}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerEnd}
        onPointerCancel={onPointerCancel}
        onClick={onClick}
      >
        <span />
      </button>
      {children}
    </div>
  );
}
