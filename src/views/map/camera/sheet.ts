import world from 'virtual:world';
import type { Country } from '../../../atlas/types.ts';
import type { World } from '../../../atlas/world.ts';
import { FINE_FROM } from '../../../geo/camera.ts';
import { FRAME } from '../../../geo/frame.ts';
import type { Picture } from '../../../geo/projections.ts';
import { AT_REST, place } from '../../../scene/place.ts';
import type { Marks } from '../useMarks.ts';
import { middleOf } from '../../../geo/middle.ts';
import { redraw } from './redraw.ts';
import { shown } from './shown.ts';

/** A moved picture is drawn anew before it is stretched or shrunk more than this. */
const STRETCH = { most: 2.6, least: 0.62 } as const;

interface Given {
  readonly svg: SVGSVGElement;
  readonly group: SVGGElement;
  readonly marks: Marks;
  readonly countries: readonly Country[];
  /** Told when the fine shapes have come. */
  readonly onFine: () => void;
}

/** What the map is drawn on: drawn anew, or moved as it is by the style of the svg. */
export function createSheet({ svg, group, marks, countries, onFine }: Given) {
  let drawn: Picture = AT_REST;
  let fine: World | null = null;
  let isLoading = false;

  /** Draws a picture; a `quick` one from the coarse shapes, without what takes time. */
  const draw = (picture: Picture, options: Parameters<typeof place>[3] = {}) => {
    const shapes = fine && picture.zoom >= FINE_FROM && !options.quick ? fine : world;
    redraw(group, marks, place(shapes, countries, picture, options));
    drawn = picture;
    svg.style.transform = '';
    shown.setState({ from: picture, to: options.to ?? picture, t: options.t ?? 0 });
  };

  /** Shows a picture by moving what is drawn, as long as that covers the view. `unit`: pixels to a unit of the frame. */
  const move = (picture: Picture, unit: number) => {
    const ratio = picture.zoom / drawn.zoom;
    const [x, y] = middleOf(picture);
    const [x0, y0] = middleOf(drawn);
    const [dx, dy] = [(x0 - x) * picture.zoom, (y0 - y) * picture.zoom];
    const isNear =
      Math.abs(dx) / ratio < FRAME.width / 2 &&
      Math.abs(dy) / ratio < FRAME.height / 2 &&
      ratio > STRETCH.least;
    if (ratio >= STRETCH.most || (drawn.zoom !== 1 && !isNear)) return draw(picture, { quick: true });
    svg.style.transform = `translate(${dx * unit}px, ${dy * unit}px) scale(${ratio})`;
  };

  /** Asks for the fine shapes where the zoom deserves them; where they do not come the coarse ones stay, and the next time asks again. */
  const refine = async (picture: Picture) => {
    if (picture.zoom < FINE_FROM || fine || isLoading) return;
    isLoading = true;
    try {
      fine = (await import('./fine.ts')).fineWorld;
      onFine();
    } catch {
      // Nothing is lost: the coarse shapes are whole.
    } finally {
      isLoading = false;
    }
  };

  return { draw, move, refine, drawn: () => drawn, unmove: () => void (svg.style.transform = '') };
}
