import { interpolateZoom } from 'd3-interpolate';
import { FRAME } from '../../../geo/frame.ts';
import { type Camera, equals, haveOneBase } from '../../../geo/camera.ts';
import { onFrame } from '../../../lib/frames.ts';
import { isMotionReduced } from '../../../ui/preferences.ts';
import { middleOf, wholeOf } from '../../../geo/cameraMath.ts';

/** Milliseconds: of a flight at least and at most, of a change of projection. */
const TIMES = { least: 700, most: 1400, change: 800 } as const;

const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

interface FlightSteps {
  /** Called when the map starts to move. */
  readonly depart: () => void;
  /** True if the map is on its way: a flight that is called back arrives. */
  readonly isMoving: () => boolean;
  /** Shows a camera of the flight. */
  readonly pass: (camera: Camera) => void;
  /** Shows the mixture of two cameras; `t` runs from 0 to 1. */
  readonly mix: (from: Camera, to: Camera, t: number) => void;
  readonly arrive: (camera: Camera) => void;
}

/** Moves the map from one camera to another, at once with reduced motion. `bound` is its target. */
export function createFlight({ depart, isMoving, pass, mix, arrive }: FlightSteps) {
  let cancelFrame = () => {};
  let bound: Camera | null = null;
  const cancel = () => {
    bound = null;
    cancelFrame();
  };

  const animate = (duration: number, step: (t: number) => void, end: () => void) => {
    const start = performance.now();
    const tick = (time: number) => {
      const t = Math.min(1, Math.max(0, (time - start) / duration));
      if (t === 1) {
        bound = null;
        return end();
      }
      step(ease(t));
      cancelFrame = onFrame(tick);
    };
    cancelFrame = onFrame(tick);
  };

  const fly = (from: Camera, to: Camera) => {
    cancel();
    const end = () => arrive(to);
    // A flight called back before its first frame has arrived, too.
    if (equals(from, to)) return isMoving() ? end() : undefined;
    if (isMotionReduced()) return end();
    bound = to;
    depart();
    if (!haveOneBase(from, to)) return animate(TIMES.change, (t) => mix(from, to, t), end);
    const path = interpolateZoom(
      [...middleOf(from), FRAME.width / from.zoom],
      [...middleOf(to), FRAME.width / to.zoom],
    );
    const whole = wholeOf(from);
    animate(
      Math.min(TIMES.most, Math.max(TIMES.least, path.duration * 0.5)),
      (t) => {
        const [x, y, width] = path(t);
        const center = from.projection === 'globe' ? from.center : whole.invert?.([x, y]);
        if (center !== undefined) pass({ ...from, center, zoom: FRAME.width / width });
      },
      end,
    );
  };

  return { fly, cancel, bound: () => bound };
}
