import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { FRAME } from '../../geo/frame.ts';
import { HALO, haloOf, INK_COLORS, strokePath } from '../../scene/strokes.ts';
import { penActions } from './actions.ts';
import { onGround, straight, type FramePoint } from './arrow.ts';
import { followHand } from './hand.ts';
import { TOOL_FOR } from './shapes.ts';
import { MOST } from './text.ts';
import { projectionNow, widthOn } from './unit.ts';
import type { Held } from './useHeld.ts';

/** Units of the frame between two points that are kept. */
const STEP = 3;

/**
 * The layer over the map while the pen is in use. The line being drawn is written into the page once per frame,
 * without React.
 */
export function PenArea({ svg, held: { kind } }: { svg: SVGSVGElement; held: Held }) {
  const sheet = useRef<HTMLDivElement>(null);
  const halo = useRef<SVGPathElement>(null);
  const line = useRef<SVGPathElement>(null);
  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    const { shape, nib } = kind;
    let passed: FramePoint[] = [];
    let frame = 0;
    const pointsOf = () =>
      onGround(shape === 'line' ? passed : straight(passed[0], passed.at(-1)), projectionNow());
    const write = () => {
      const width = widthOn(svg, nib);
      const d = passed.length > 0 ? strokePath({ ...kind, points: pointsOf() }, projectionNow(), width) : '';
      for (const path of [halo.current, line.current]) path?.setAttribute('d', d);
      halo.current?.setAttribute('stroke-width', String(haloOf(width)));
      line.current?.setAttribute('stroke-width', String(width));
    };
    const clear = () => {
      cancelAnimationFrame(frame);
      passed = [];
      write();
    };
    const stop = followHand({
      sheet: element,
      svg,
      width: FRAME.width,
      onMove: (points) => {
        for (const point of points) {
          const last = passed.at(-1);
          const isFar = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP;
          if (isFar && passed.length < MOST.points) passed.push(point);
        }
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(write);
      },
      onEnd: (end) => {
        const points = pointsOf();
        clear();
        if (end === 'done' && points.length > 1) penActions.draw({ ...kind, points });
      },
    });
    return () => {
      stop();
      clear();
    };
  }, [kind, svg]);
  return (
    <>
      <div className="draw-sheet" ref={sheet} data-tool={TOOL_FOR[kind.shape]} />
      {createPortal(
        <g className="drawings" data-live="" aria-hidden="true">
          <path stroke={HALO} ref={halo} />
          <path stroke={INK_COLORS[kind.ink]} ref={line} />
        </g>,
        svg,
      )}
    </>
  );
}
