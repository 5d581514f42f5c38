import { interpolateZoom } from 'd3-interpolate';
import { FRAME } from '../../../geo/frame.ts';
import type { Picture } from '../../../geo/projections.ts';
import { isMotionReduced } from '../../../ui/settings.ts';
import { equals, middleOf, wholeOf } from '../../../geo/middle.ts';

/** Milliseconds: of a flight at least and at most, of a change of projection. */
const TIMES = { least: 700, most: 1400, change: 800 } as const;

const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

interface Given {
  readonly view: HTMLElement;
  /** Shows a picture of the flight. */
  readonly pass: (picture: Picture) => void;
  /** Shows the mixture of two pictures; `t` runs from 0 to 1. */
  readonly mix: (from: Picture, to: Picture, t: number) => void;
  readonly arrive: (picture: Picture) => void;
}

/** Takes the map from one picture to another: at once where motion is reduced. `bound` tells where it is on its way to. */
export function createFlight({ view, pass, mix, arrive }: Given) {
  let frame = 0;
  let bound: Picture | null = null;
  const cancel = () => {
    bound = null;
    cancelAnimationFrame(frame);
  };

  const animate = (duration: number, step: (t: number) => void, end: () => void) => {
    const start = performance.now();
    view.setAttribute('data-moving', '');
    const tick = (time: number) => {
      const t = Math.min(1, Math.max(0, (time - start) / duration));
      if (t === 1) {
        bound = null;
        return end();
      }
      step(ease(t));
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
  };

  const fly = (from: Picture, to: Picture) => {
    cancel();
    const end = () => arrive(to);
    // What was on its way is there, too: called back before its first frame.
    if (equals(from, to)) return view.hasAttribute('data-moving') ? end() : undefined;
    if (isMotionReduced()) return end();
    bound = to;
    const isOtherMap = from.projection !== to.projection || from.meridian !== to.meridian;
    if (isOtherMap || to.projection === 'globe') return animate(TIMES.change, (t) => mix(from, to, t), end);
    const path = interpolateZoom(
      [...middleOf(from), FRAME.width / from.zoom],
      [...middleOf(to), FRAME.width / to.zoom],
    );
    const whole = wholeOf(from);
    animate(
      Math.min(TIMES.most, Math.max(TIMES.least, path.duration * 0.5)),
      (t) => {
        const [x, y, width] = path(t);
        const center = whole.invert?.([x, y]);
        if (center) pass({ ...from, center, zoom: FRAME.width / width });
      },
      end,
    );
  };

  return { fly, cancel, bound: () => bound };
}
