import { useEffect, useRef, useState, type DragEvent, type PointerEvent, type ReactNode } from 'react';
import { nameOf } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import { useAtlas, useStore, useWords } from '../../store/react.tsx';
import { afterPaint } from '../../lib/schedule.ts';
import './sheet.css';

/** The approximate share of the window that the sheet takes in each size; the style sheet has the sizes. */
const SHARES = { peek: 0.08, half: 0.6, full: 0.94 } as const;
type Size = keyof typeof SHARES;
const SIZES = ['peek', 'half', 'full'] as const satisfies readonly Size[];

/** Pixels the pointer moves before a press becomes a drag. */
const SLACK = 6;

const nearest = (share: number): Size =>
  SIZES.reduce((best, size) =>
    Math.abs(SHARES[size] - share) < Math.abs(SHARES[best] - share) ? size : best,
  );

/**
 * The container of the panel. On a phone it is a sheet over the lower part of the map: one line at rest, half open
 * when something is chosen, or as high as the reader pulled it for this focus.
 */
export function BottomSheet({
  focus,
  open,
  children,
}: {
  focus: Id | null;
  open: boolean;
  children: ReactNode;
}) {
  const words = useWords();
  const atlas = useAtlas();
  const { go } = useStore();
  const sheet = useRef<HTMLDivElement>(null);
  const drag = useRef<{ from: number; moved: boolean } | null>(null);
  const [chosen, setChosen] = useState<{ focus: Id | null; size: Size } | null>(null);
  const usual: Size = focus === null ? 'full' : 'half';
  const size: Size = !open ? 'peek' : chosen?.focus === focus ? chosen.size : usual;

  const make = (next: Size) => {
    setChosen(next === 'peek' ? null : { focus, size: next });
    if (next === 'peek') go({ pane: 'closed' });
    else if (!open) go({ pane: focus === null ? 'open' : 'auto' });
  };

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
    const height = document.documentElement.clientHeight - event.clientY;
    sheet.current?.style.setProperty('block-size', `${height}px`);
  };
  const onPointerEnd = (event: PointerEvent) => {
    if (drag.current?.moved) make(nearest(1 - event.clientY / document.documentElement.clientHeight));
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
    if (!drag.current?.moved) make(size === 'peek' ? usual : size === 'half' ? 'full' : 'half');
    drag.current = null;
  };
  const isLow = size === 'peek';
  return (
    <div className="sheet" data-sheet={size} ref={sheet} onDragStart={onDragStart}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={isLow ? undefined : words.panel.sheet[size]}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerEnd}
        onPointerCancel={onPointerCancel}
        onClick={onClick}
      >
        {isLow && (
          <span className="sheet-peek">{focus === null ? words.panel.rest : nameOf(atlas, focus)}</span>
        )}
      </button>
      {children}
    </div>
  );
}
