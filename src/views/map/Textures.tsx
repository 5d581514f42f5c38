import type { Atlas } from '../../atlas/types.ts';
import { encode, type Swatch } from '../../scene/encode.ts';
import { INSET, scaleOf } from '../../scene/inset.ts';
import { USUAL } from '../../scene/markerSize.ts';
import type { Colors, Texture } from '../../scene/palette.ts';
import { TILES, tilePath } from '../../scene/textures.ts';
import { layers } from '../../store/params.ts';

/** The patterns of all layers, once in the document: the legend refers to them, and the map to some of its own. */
export function Textures({ atlas }: { atlas: Atlas }) {
  const swatches = new Map<string, Swatch>();
  for (const layer of layers())
    for (const swatch of encode(atlas, layer).values()) swatches.set(swatch.id, swatch);
  return (
    <defs>
      {[...swatches.values()].map(
        ({ id, paint }) =>
          paint.texture && <Tile key={id} id={id} texture={paint.texture} colors={paint.light} />,
      )}
    </defs>
  );
}

interface TileProps {
  readonly id: string;
  readonly texture: Texture;
  readonly colors: Colors;
}

/** Times by which the inset enlarges. */
const ENLARGED = Number(scaleOf(INSET).toFixed(2));

/** A pattern in pixels, and the map’s and the inset’s own in units of the frame: on a map of the usual width until it is measured. */
function Tile({ id, texture, colors: { fill, ink = fill } }: TileProps) {
  const tile = TILES[texture];
  const { size, turn } = tile;
  return (
    <>
      <pattern
        id={`texture-${id}`}
        data-texture={texture}
        width={size}
        height={size}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${turn})`}
      >
        <rect width={size} height={size} fill={fill} data-swatch-ground={id} />
        <path d={tilePath(tile)} fill={ink} data-swatch-ink={id} />
      </pattern>
      <pattern id={`map-${id}`} href={`#texture-${id}`} patternTransform={`scale(${USUAL})rotate(${turn})`} />
      <pattern
        id={`inset-${id}`}
        href={`#texture-${id}`}
        patternTransform={`scale(${USUAL / ENLARGED})rotate(${turn})`}
      />
    </>
  );
}
