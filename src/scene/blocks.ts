import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import type { Layer } from '../store/view.ts';
import { encode, type Swatch } from './encode.ts';

/** Countries of a region that are drawn within one firm outline. */
export interface Block {
  readonly region: Id;
  readonly members: ReadonlySet<Id>;
  /** The swatch whose line draws the outline. */
  readonly swatch: Swatch;
}

/** The kind of swatch that stands within outlines, in the layers that have any. */
const OUTLINED: { readonly [layer in Layer]?: Swatch['meaning']['kind'] } = {
  parties: 'average',
  regions: 'region',
};

/** Tests whether a layer outlines all members of a region, or those alone that are drawn with its figure. */
const isWhole = (layer: Layer) => layer === 'regions';

/**
 * Finds the blocks of a layer, by region: around the countries drawn with a region's figure, or around the whole
 * region.
 */
export function blocksOf(atlas: Atlas, layer: Layer): readonly Block[] {
  const swatchOf = encode(atlas, layer);
  return atlas.regions.flatMap(({ id, members }): Block[] => {
    const outlined = members.filter((member) => swatchOf.get(member)?.meaning.kind === OUTLINED[layer]);
    const swatch = swatchOf.get(outlined[0] ?? '');
    if (!swatch) return [];
    return [{ region: id, members: new Set(isWhole(layer) ? members : outlined), swatch }];
  });
}

/** Returns a layer with its blocks. */
export const layerBlocks = (atlas: Atlas, layer: Layer) => ({ layer, blocks: blocksOf(atlas, layer) });
