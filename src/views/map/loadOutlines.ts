import world from 'virtual:world';
import type { Region } from '../../atlas/types.ts';
import type { Picture } from '../../geo/projections.ts';
import { placeOutlines, type Outline } from '../../scene/outline.ts';

/** The chunk that holds the shapes and what projects them. */
export const loadOutlines = (regions: readonly Region[], picture: Picture | undefined): readonly Outline[] =>
  placeOutlines(world, regions, picture);
