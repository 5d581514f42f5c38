import { useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';

/** The panel's width in pixels, and the most of the window it may take. */
const WIDTH = { least: 300, start: 420, most: 760, share: 0.6, step: 20 } as const;

const clamp = (width: number) => {
  const most = Math.max(
    WIDTH.least,
    Math.min(WIDTH.most, document.documentElement.clientWidth * WIDTH.share),
  );
  return Math.round(Math.min(most, Math.max(WIDTH.least, width)));
};

/** Tests whether the page is mirrored: then the panel is on the left. */
const isMirrored = () => document.documentElement.dir === 'rtl';

/** Pixels that a hand may move while it presses. */
const STILL = 3;

/** The line between map and panel: drag it, press it for the next of three widths, or move it with the arrow keys, Home and End. */
export function Divider({ label }: { label: string }) {
  const line = useRef<HTMLDivElement>(null);
  // Until it is moved, the style sheet has the width, and only the page knows it.
  const [width, setWidth] = useState<number>(WIDTH.start);
  const from = useRef<number | null>(null);

  const measure = () => line.current?.parentElement?.offsetWidth ?? WIDTH.start;
  const resize = (to: number | null) => {
    const next = to === null ? null : clamp(to);
    const { style } = document.documentElement;
    if (next === null) style.removeProperty('--panel');
    else style.setProperty('--panel', `${next}px`);
    setWidth(next ?? measure());
  };
  // The text that comes to lie where the mouse went down would be dragged instead of the line.
  const onMouseDown = (event: MouseEvent<HTMLDivElement>) => {
    event.preventDefault();
    event.currentTarget.focus({ preventScroll: true });
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    from.current = event.clientX;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (from.current === null || Math.abs(event.clientX - from.current) <= STILL) return;
    from.current = Infinity;
    const { clientWidth } = document.documentElement;
    resize(isMirrored() ? event.clientX : clientWidth - event.clientX);
  };
  /** Steps to the next width on a press, for readers who cannot drag; from the widest to the narrowest. */
  const onPointerUp = () => {
    if (from.current !== null && from.current !== Infinity) {
      const width = measure();
      const widths = [WIDTH.least, WIDTH.start, clamp(WIDTH.most)];
      resize(widths.find((one) => one > width) ?? WIDTH.least);
    }
    from.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const width = measure();
    const step = isMirrored() ? -WIDTH.step : WIDTH.step;
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: WIDTH.least,
      End: WIDTH.most,
    };
    const to = places[event.key];
    if (to === undefined) return;
    event.preventDefault();
    resize(to);
  };
  return (
    <div
      ref={line}
      className="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      title={label}
      aria-valuenow={width}
      aria-valuemin={WIDTH.least}
      aria-valuemax={WIDTH.most}
      tabIndex={0}
      onFocus={() => setWidth(measure())}
      onMouseDown={onMouseDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => (from.current = null)}
      onKeyDown={onKeyDown}
      onDoubleClick={() => resize(null)}
    />
  );
}
