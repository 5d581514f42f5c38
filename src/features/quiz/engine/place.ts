import type { Id } from '../../../atlas/id.ts';
import type { World } from '../../../atlas/world.ts';
import { AT_REST } from '../../../geo/camera.ts';
import { FRAME } from '../../../geo/frame.ts';
import { createProjection } from '../../../geo/projections.ts';
import { shapesOf } from '../../../geo/world.ts';
import type { Patch } from '../../../store/permalink.ts';
import type { View } from '../../../store/view.ts';
import { subjectOf, type Question } from './question.ts';

/** The map that is looked at. */
type Look = Pick<View, 'projection' | 'meridian'>;

/** The whole world, for any focus. */
const WHOLE = { center: null, zoom: 1 } as const;
/** The share of the frame for two places and their surroundings. */
const SHARE = 0.75;
/** Two places come no nearer, and where they would stay smaller than this the whole world is as good. */
const ZOOMS = { least: 1.5, most: 5 } as const;
/** Degrees around the two places that are in sight as well. */
const AROUND = 6;

/** Returns a place that shows two countries: the whole world if they are far apart, or on a globe. */
function bothInSight(world: World, one: Id, other: Id, look: Look): Pick<View, 'center' | 'zoom'> {
  const [from, to] = [one, other].map((id) => shapesOf(world).find((shape) => shape.id === id)?.properties);
  const projection = createProjection({ ...AT_REST, ...look });
  const [a, b] = [from, to].map((shape) => shape && projection([...shape.at]));
  if (look.projection === 'globe' || !from || !to || !a || !b) return WHOLE;
  const around = (2 * (Math.max(from.reach, to.reach) + AROUND) * Math.PI * projection.scale()) / 180;
  const size = [Math.abs(a[0] - b[0]) + around, Math.abs(a[1] - b[1]) + around] as const;
  const zoom = SHARE * Math.min(FRAME.width / size[0], FRAME.height / size[1]);
  const center = projection.invert?.([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
  return zoom < ZOOMS.least || !center ? WHOLE : { center, zoom: Math.min(ZOOMS.most, zoom) };
}

/** The country chosen on the map if it is not the right one. */
export const wrongPlace = ({ kind, answer }: Question, given: string | null): Id | null =>
  kind === 'locate' && given !== answer ? given : null;

/**
 * The map's place for a question: nothing that gives away the answer, except the shade to read. With the
 * answer, it shows the answer; after a wrong place, both countries.
 */
export function placeOf(
  question: Question,
  isShown: boolean,
  given: string | null,
  world: World,
  look: Look,
): Patch {
  const focus = subjectOf(question);
  const wrong = isShown ? wrongPlace(question, given) : null;
  if (wrong !== null) return { focus, layer: 'parties', ...bothInSight(world, wrong, focus, look) };
  const subject = { focus, center: null, zoom: null };
  if (isShown) return { ...subject, layer: question.kind === 'figure' ? 'regions' : 'parties' };
  switch (question.kind) {
    case 'shade':
    case 'sentence':
      return { ...subject, layer: 'parties' };
    // The question says which country or region it is about; where it lies gives nothing away.
    case 'said':
    case 'basis':
    case 'allows':
      return { ...subject, layer: 'blank' };
    default:
      return { focus: null, center: null, zoom: null, layer: 'blank' };
  }
}
