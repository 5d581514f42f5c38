import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

/** The panel's width in pixels. */
const WIDTH = { least: 300, most: 760, start: 420, step: 20 } as const;

const clamp = (width: number) => Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width)));

/** The line between map and panel: drag it, or move it with the arrow keys. */
export function Divider({ label }: { label: string }) {
  const [width, setWidth] = useState<number>(WIDTH.start);
  const dragging = useRef(false);

  const resize = (to: number) => {
    const next = clamp(to);
    setWidth(next);
    document.documentElement.style.setProperty('--panel', `${next}px`);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    dragging.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (dragging.current) resize(document.documentElement.clientWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: WIDTH.step, ArrowRight: -WIDTH.step };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    resize(width + by);
  };
  return (
    <div
      className="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={WIDTH.least}
      aria-valuemax={WIDTH.most}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (dragging.current = false)}
      onPointerCancel={() => (dragging.current = false)}
      onKeyDown={onKeyDown}
      onDoubleClick={() => resize(WIDTH.start)}
    />
  );
}
