import { useMemo } from 'react';
import { encode, type Swatch } from '../../scene/encode.ts';
import type { Colors, Texture } from '../../scene/palette.ts';
import { inUnits, TILES, tilePath } from '../../scene/textures.ts';
import { layers } from '../../store/params.ts';
import { useAtlas } from '../../store/react.tsx';

/** The patterns of all layers, once in the document: map, legend and markers refer to them. */
export function Textures() {
  const atlas = useAtlas();
  const textured = useMemo(() => {
    const swatches = new Map<string, Swatch>();
    for (const layer of layers())
      for (const swatch of encode(atlas, layer).values()) swatches.set(swatch.id, swatch);
    return [...swatches.values()];
  }, [atlas]);
  return (
    <defs>
      {textured.map(
        ({ id, paint }) =>
          paint.texture && <Tile key={id} id={id} texture={paint.texture} colors={paint.light} />,
      )}
    </defs>
  );
}

function Tile({
  id,
  texture,
  colors: { fill, ink = fill },
}: {
  id: string;
  texture: Texture;
  colors: Colors;
}) {
  const tile = inUnits(TILES[texture]);
  const { size, turn } = tile;
  return (
    <pattern
      id={`texture-${id}`}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <rect width={size} height={size} fill={fill} data-swatch-ground={id} />
      <path d={tilePath(tile)} fill={ink} data-swatch-ink={id} />
    </pattern>
  );
}
