import coasts from 'virtual:coasts';
import type { Id } from '../../../atlas/id.ts';
import type { World } from '../../../atlas/world.ts';
import { AT_REST, baseOf, type Camera, SUBUNITS } from '../../../geo/camera.ts';
import { createSubunitProjection, levelFor, levelUnseen, type Level } from '../../../geo/levels.ts';
import type { Box } from '../../../geo/path.ts';
import { createPause } from '../../../lib/schedule.ts';
import type { Block } from '../../../scene/blocks.ts';
import type { Layer } from '../../../store/view.ts';
import { outlineName, type Layout } from '../surface/layout.ts';
import { planDetail, type DrawnLevel, type Written } from './plan.ts';
import { drawBorders, drawGround, drawOutline, drawShape, loadWorld, projectBorders } from './shapes.ts';

/** The part of the whole world that is seen. */
export interface Seen {
  /** In units of the frame at zoom 1. */
  readonly box: Box;
  /** The countries of which something lies in it. */
  readonly ids: ReadonlySet<Id>;
}

/** A layer and its outlines. */
export type BlocksNow = () => { readonly layer: Layer; readonly blocks: readonly Block[] };

interface DetailParts {
  readonly layout: Layout;
  readonly ids: readonly Id[];
  readonly blocksNow: BlocksNow;
}

/** The layer whose outlines the page holds. */
const PAGED: Layer = 'parties';

const keyOf = (camera: Camera) => JSON.stringify(baseOf(camera));

/**
 * Draws the visible shapes in the camera's detail, in slices: countries, then the grounds below them, then borders.
 */
export function createDetail({ layout, ids, blocksNow }: DetailParts) {
  const page: Written = { base: keyOf(AT_REST), level: 'page' };
  const written = new Map(ids.map((id) => [id, page]));
  let ground = page;
  let borders: Written & { readonly lines: Awaited<ReturnType<typeof projectBorders>> } = {
    ...page,
    lines: [],
  };
  let outlined: Written & { readonly layer: Layer } = { ...page, layer: PAGED };
  let turn = 0;
  let hasFine = false;

  const drawLevel = async (camera: Camera, { box, ids: seen }: Seen, level: Level, isOff: () => boolean) => {
    const base = keyOf(camera);
    const unseen = levelUnseen(camera);
    const projection = createSubunitProjection(camera);
    const pause = createPause();
    /** Loads the shapes of a base. Another base must be drawn, if only from the shapes that came with the camera. */
    const load = async (own: Exclude<Level, 'page'>): Promise<[World, DrawnLevel]> => {
      try {
        return [await loadWorld(own), own];
      } catch (error) {
        if (own === 'fine' || unseen === 'page') throw error;
        return [coasts, 'coast'];
      }
    };
    for (const [id, own] of planDetail(written, { base, level, unseen, seen })) {
      const [world, loaded] = own === 'page' ? [null, own] : await load(own);
      const d = world && (await drawShape(world, id, projection, pause));
      if (isOff()) return;
      layout.reshape(id, d);
      written.set(id, { base, level: loaded });
    }
    if (ground.base !== base)
      for (const one of ['sea', 'graticule'] as const)
        layout.reshape(one, unseen === 'page' ? null : drawGround(one, projection));
    ground = { base, level: unseen };
    if (level === 'page') {
      if (borders.base !== base || borders.level !== 'page') layout.reshape('border', null);
      borders = { ...page, lines: [] };
    } else {
      if (borders.base !== base || borders.level !== level) {
        const [world, loaded] = await load(level);
        const lines = await projectBorders(world, projection, pause);
        if (isOff()) return;
        borders = { base, level: loaded, lines };
      }
      layout.reshape('border', drawBorders(borders.lines, aroundView(box)));
    }
    const { layer, blocks } = blocksNow();
    if (outlined.base === base && outlined.level === level && outlined.layer === layer) return;
    const isPaged = level === 'page' && layer === PAGED;
    const [world] = isPaged || blocks.length === 0 ? [null] : await load(level === 'page' ? 'coarse' : level);
    for (const { region, members } of blocks) {
      const d = world && (await drawOutline(world, members, projection, pause));
      if (isOff()) return;
      layout.reshape(outlineName(region), d);
    }
    layout.outline(layer, blocks);
    outlined = { base, level, layer };
  };

  return {
    /** True if some shapes are drawn for another base than the camera's and so are in the wrong place. */
    isOff: (camera: Camera) =>
      ground.base !== keyOf(camera) || [...written.values()].some(({ base }) => base !== keyOf(camera)),
    /**
     * Draws the camera's view, unless the next call or `cancel` interrupts it. If shapes fail to load, those with
     * fewer points stay or replace them, and the next call tries again.
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
        // Nothing is lost: the drawing is complete.
      }
      return !isOff();
    },
    cancel: () => void turn++,
  };
}

/** Widens a view by its own size on each side, in subunits: a gesture then finds borders there. */
function aroundView([left, top, right, bottom]: Box): Box {
  const [wide, high] = [right - left, bottom - top];
  return [left - wide, top - high, right + wide, bottom + high].map(
    (value) => value * SUBUNITS,
  ) as unknown as Box;
}
