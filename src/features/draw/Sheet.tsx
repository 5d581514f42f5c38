import { useEffect, useRef } from 'react';
import { FRAME } from '../../geo/frame.ts';
import type { LonLat } from '../../geo/camera.ts';
import { haloOf, INK_COLORS, lonLatAt, strokePath } from '../../scene/strokes.ts';
import { pen } from '../../store/pen.ts';
import { added, MOST } from '../../store/strokes.ts';
import { followHand } from './hand.ts';
import { projectionNow, widthOn } from './unit.ts';
import type { Held } from './useHeld.ts';

type Point = readonly [x: number, y: number];

/** Units of the frame between two points that are kept. */
const STEP = 3;
/** Points that a straight arrow is kept as, so that it is bent as the world is. */
const ARROW = 24;

/** Lies over the map while the pen is in hand. What is being drawn is written into the page once a frame, past React. */
export function Sheet({ svg, held: { kind } }: { svg: SVGSVGElement; held: Held }) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    const { tool, ink, nib } = kind;
    let passed: Point[] = [];
    let frame = 0;
    const pointsOf = (): LonLat[] => {
      const projection = projectionNow();
      return (tool === 'pen' ? passed : straight(passed))
        .map((point) => lonLatAt(point, projection))
        .filter((at) => at !== null);
    };
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

/** From where the hand came down to where it is now. */
function straight(passed: readonly Point[]): Point[] {
  const [from, to] = [passed[0], passed.at(-1)];
  if (!from || !to || from === to) return [];
  return Array.from({ length: ARROW }, (_, at): Point => {
    const t = at / (ARROW - 1);
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  });
}
