import world from 'virtual:world';
import type { Atlas } from '../../atlas/types.ts';
import type { World } from '../../atlas/world.ts';
import { FINE_FROM } from '../../geo/camera.ts';
import { fitCamera } from '../../scene/fitCamera.ts';
import type { View } from '../../store/view.ts';

/** The shapes that a view is drawn with: near ones fine, as on the page. */
/** The shapes for a map at a zoom. */
export const worldAt = async (zoom: number): Promise<World> =>
  zoom >= FINE_FROM ? (await import('virtual:fine-world')).default : world;

export const worldFor = async (atlas: Atlas, view: View): Promise<World> =>
  worldAt(fitCamera(view, atlas, world).zoom);
