import coasts from 'virtual:coasts';
import type { Id } from '../../../atlas/types.ts';
import type { World } from '../../../atlas/world.ts';
import { AT_REST, baseOf, type Camera, SUBUNITS } from '../../../geo/camera.ts';
import { createSubunitProjection, levelFor, levelUnseen, type Level } from '../../../geo/levels.ts';
import type { Box } from '../../../geo/path.ts';
import { createPause } from '../../../lib/schedule.ts';
import type { Layout } from '../surface/layout.ts';
import { planDetail, type Drawn, type Written } from './plan.ts';
import { drawBorders, drawGround, drawShape, loadWorld, projectBorders } from './shapes.ts';

/** The part of the whole world that is seen. */
export interface Seen {
  /** In units of the frame at zoom 1. */
  readonly box: Box;
  /** The countries of which something lies in it. */
  readonly ids: ReadonlySet<Id>;
}

const keyOf = (camera: Camera) => JSON.stringify(baseOf(camera));

/** Draws what a camera sees as sharp as it deserves, in slices: countries, then what lies under them, then borders. */
export function createDetail(layout: Layout, ids: readonly Id[]) {
  const page: Written = { base: keyOf(AT_REST), level: 'page' };
  const written = new Map(ids.map((id) => [id, page]));
  let ground = page;
  let borders: Written & { readonly lines: Awaited<ReturnType<typeof projectBorders>> } = {
    ...page,
    lines: [],
  };
  let turn = 0;
  let hasFine = false;

  const drawLevel = async (camera: Camera, { box, ids: seen }: Seen, level: Level, isOff: () => boolean) => {
    const base = keyOf(camera);
    const unseen = levelUnseen(camera);
    const projection = createSubunitProjection(camera);
    const pause = createPause();
    /** A base of its own must be drawn, if only from the shapes that came with the camera. */
    const load = async (own: Exclude<Level, 'page'>): Promise<[World, Drawn]> => {
      try {
        return [await loadWorld(own), own];
      } catch (error) {
        if (own === 'fine' || unseen === 'page') throw error;
        return [coasts, 'coast'];
      }
    };
    for (const [id, own] of planDetail(written, { base, level, unseen, seen })) {
      const [world, drawn] = own === 'page' ? [null, own] : await load(own);
      const d = world && (await drawShape(world, id, projection, pause));
      if (isOff()) return;
      layout.reshape(id, d);
      written.set(id, { base, level: drawn });
    }
    if (ground.base !== base)
      for (const one of ['sea', 'graticule'] as const)
        layout.reshape(one, unseen === 'page' ? null : drawGround(one, projection));
    ground = { base, level: unseen };
    if (level === 'page') {
      if (borders.base !== base || borders.level !== 'page') layout.reshape('border', null);
      borders = { ...page, lines: [] };
      return;
    }
    if (borders.base !== base || borders.level !== level) {
      const [world, drawn] = await load(level);
      const lines = await projectBorders(world, projection, pause);
      if (isOff()) return;
      borders = { base, level: drawn, lines };
    }
    layout.reshape('border', drawBorders(borders.lines, aroundView(box)));
  };

  return {
    /** Whether something is drawn for another base than a camera's: it stands where it does not belong. */
    isOff: (camera: Camera) =>
      ground.base !== keyOf(camera) || [...written.values()].some(({ base }) => base !== keyOf(camera)),
    /**
     * Draws what a camera sees, unless it is called off by the next call or by `cancel`. Where shapes do not come, those
     * of fewer points stay or stand in, and the next time asks again.
     * @returns whether all is drawn for the base of the camera.
     */
    refine: async (camera: Camera, seen: Seen): Promise<boolean> => {
      const own = ++turn;
      const isOff = () => own !== turn;
      const level = levelFor(camera);
      try {
        // The fine shapes take a while to come, the first time.
        if (level === 'fine' && !hasFine) await drawLevel(camera, seen, 'coarse', isOff);
        if (!isOff()) await drawLevel(camera, seen, level, isOff);
        hasFine ||= level === 'fine';
      } catch {
        // Nothing is lost: what is drawn is whole.
      }
      return !isOff();
    },
    cancel: () => void turn++,
  };
}

/** A view and as much on each side of it, in subunits: a gesture finds borders there. */
function aroundView([left, top, right, bottom]: Box): Box {
  const [wide, high] = [right - left, bottom - top];
  return [left - wide, top - high, right + wide, bottom + high].map(
    (value) => value * SUBUNITS,
  ) as unknown as Box;
}
