import world from 'virtual:world';
import type { Region } from '../../atlas/types.ts';
import type { Camera } from '../../geo/camera.ts';
import { createSubunitProjection } from '../../geo/levels.ts';
import { placeOutlines, type Outline } from '../../scene/outline.ts';

/** The chunk that holds the shapes and what projects them; outlines of the whole world, in subunits. */
export const loadOutlines = (regions: readonly Region[], camera: Camera): readonly Outline[] =>
  placeOutlines(world, regions, createSubunitProjection(camera));
