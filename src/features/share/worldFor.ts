import world from 'virtual:world';
import type { Atlas } from '../../atlas/types.ts';
import type { World } from '../../atlas/world.ts';
import { FINE_FROM } from '../../geo/camera.ts';
import { fitCamera } from '../../scene/fitCamera.ts';
import type { View } from '../../store/view.ts';

/** The shapes that a view is drawn with: near ones fine, as on the page. */
export const worldFor = async (atlas: Atlas, view: View): Promise<World> =>
  fitCamera(view, atlas, world).zoom >= FINE_FROM ? (await import('virtual:fine-world')).default : world;
