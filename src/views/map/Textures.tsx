import { useMemo } from 'react';
import { encode, type Swatch } from '../../scene/encode.ts';
import type { Colors, Texture } from '../../scene/palette.ts';
import { LAYERS } from '../../store/view.ts';
import { useAtlas } from '../../store/react.tsx';

/** Units of the frame after which a texture repeats, and how it is turned (degrees). */
const TILES: Readonly<Record<Texture, { size: number; turn: number }>> = {
  hatch: { size: 8, turn: 45 },
  stripes: { size: 16, turn: 45 },
  counter: { size: 12, turn: -45 },
  upright: { size: 12, turn: 90 },
  crosses: { size: 16, turn: 45 },
  level: { size: 12, turn: 0 },
  dots: { size: 15, turn: 30 },
  rings: { size: 18, turn: 0 },
  grid: { size: 14, turn: 45 },
};

/** The patterns of all layers, once in the document: map, legend and markers refer to them. */
export function Textures() {
  const atlas = useAtlas();
  const textured = useMemo(() => {
    const swatches = new Map<string, Swatch>();
    for (const layer of LAYERS)
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

/** Units of the lines that run through a tile. */
const THICKNESS = { hatch: 1.9, counter: 3, upright: 3, level: 3, stripes: 8 } as const;

function Tile({
  id,
  texture,
  colors: { fill, ink = fill },
}: {
  id: string;
  texture: Texture;
  colors: Colors;
}) {
  const { size, turn } = TILES[texture];
  return (
    <pattern
      id={`texture-${id}`}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <rect width={size} height={size} fill={fill} data-swatch-ground={id} />
      <g fill={ink} stroke={ink} strokeWidth="0" data-swatch-ink={id}>
        <Figure texture={texture} size={size} />
      </g>
    </pattern>
  );
}

function Figure({ texture, size }: { texture: Texture; size: number }) {
  switch (texture) {
    case 'dots':
      return <circle cx={size / 2} cy={size / 2} r={2.4} />;
    case 'crosses':
      return <path d={`M${size / 2},3V${size - 3}M3,${size / 2}H${size - 3}`} strokeWidth={2.2} />;
    case 'rings':
      return <circle cx={size / 2} cy={size / 2} r={5} fill="none" strokeWidth={2} />;
    case 'grid':
      return <path d={`M0,0H${size}M0,0V${size}`} strokeWidth={2.6} />;
    default:
      return <rect width={size} height={THICKNESS[texture]} />;
  }
}
