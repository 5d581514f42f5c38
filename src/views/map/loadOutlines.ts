import world from 'virtual:world';
import type { Region } from '../../atlas/types.ts';
import { placeOutlines, type Outline } from '../../scene/outline.ts';

/** The chunk that holds the shapes and what projects them. */
export const loadOutlines = (regions: readonly Region[]): readonly Outline[] => placeOutlines(world, regions);
