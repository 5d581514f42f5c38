import { useEffect, useRef } from 'react';
import { FRAME } from '../../geo/frame.ts';
import { haloOf, INK_COLORS, strokePath } from '../../scene/strokes.ts';
import { pen } from '../../store/pen.ts';
import { added, MOST } from '../../store/strokes.ts';
import { onGround, straight, type Point } from './arrow.ts';
import { followHand } from './hand.ts';
import { projectionNow, widthOn } from './unit.ts';
import type { Held } from './useHeld.ts';

/** Units of the frame between two points that are kept. */
const STEP = 3;

/** Lies over the map while the pen is in hand. What is being drawn is written into the page once a frame, past React. */
export function Sheet({ svg, held: { kind } }: { svg: SVGSVGElement; held: Held }) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    const { tool, ink, nib } = kind;
    let passed: Point[] = [];
    let frame = 0;
    const pointsOf = () =>
      onGround(tool === 'pen' ? passed : straight(passed[0], passed.at(-1)), projectionNow());
    const write = () => {
      const [halo, line] = svg.querySelectorAll('[data-live] path');
      const width = widthOn(svg, nib);
      const d = passed.length > 0 ? strokePath({ ...kind, points: pointsOf() }, projectionNow(), width) : '';
      for (const path of [halo, line]) path?.setAttribute('d', d);
      halo?.setAttribute('stroke-width', String(haloOf(width)));
      line?.setAttribute('stroke-width', String(width));
      line?.setAttribute('stroke', INK_COLORS[ink]);
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
        if (end === 'done' && points.length > 1)
          pen.setState(({ strokes }) => ({ strokes: added(strokes, { ...kind, points }) }));
      },
    });
    return () => {
      stop();
      clear();
    };
  }, [kind, svg]);
  return <div className="draw-sheet" ref={sheet} data-tool={kind.tool} />;
}
