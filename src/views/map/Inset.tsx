import { lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import type { Evidence } from '../../atlas/types.ts';
import { emphasize } from '../../scene/emphasize.ts';
import { encode, type Swatch } from '../../scene/encode.ts';
import { heightOf } from '../../scene/inset.ts';
import { discOf } from '../../scene/palette.ts';
import { fillOf, MUTED } from '../../scene/scene.ts';
import { useAtlas, useDeferred } from '../../store/react.tsx';
import { useInset } from './useInset.ts';
import { places } from './useSpots.ts';

/** The order in which countries are drawn. */
const ORDER: readonly Evidence[] = ['none', 'unnumbered', 'average', 'named', 'home'];

/** Lines of the inset by ground; coasts by default. */
const GROUNDS: { readonly [evidence in Evidence]?: string } = { named: 'hairline', average: 'outline' };

/** Western Europe, enlarged: the shapes of the map once more. One points at them as at the map. */
export function Inset() {
  const atlas = useAtlas();
  const state = useDeferred((now) => now);
  const inset = useInset();
  if (!inset) return null;
  const { lit, focus } = emphasize(atlas, state);
  const swatchOf = encode(atlas, state.view.layer);
  const { countries } = lookup(atlas);
  const rank = (id: Id) => ORDER.indexOf(countries.get(id)?.evidence ?? 'none');
  const { from, at, width } = inset;
  const [size, height] = [from[2] - from[0], from[3] - from[1]];
  return (
    <g className="inset" aria-hidden="true">
      <rect className="inset-source" x={from[0]} y={from[1]} width={size} height={height} />
      <svg
        x={at[0]}
        y={at[1]}
        width={width}
        height={heightOf(inset)}
        viewBox={[from[0], from[1], size, height].join(' ')}
      >
        <rect className="inset-sea" x={from[0]} y={from[1]} width={size} height={height} />
        {places.inset
          .toSorted((a, b) => rank(a) - rank(b))
          .map((id) => {
            const swatch = swatchOf.get(id);
            if (!swatch) return null;
            const isMuted = lit.size > 0 && !lit.has(id);
            return (
              <g
                key={id}
                data-target={id}
                data-ground={GROUNDS[countries.get(id)?.evidence ?? 'none'] ?? 'coast'}
                opacity={isMuted ? MUTED : undefined}
              >
                <use
                  href={`#shape-${id}`}
                  fill={fillOf(swatch).replace('#map-', '#inset-')}
                  data-swatch={swatch.id}
                />
                {places.small[id] && <Dot at={places.small[id]} swatch={swatch} />}
              </g>
            );
          })}
        {focus !== null && places.inset.includes(focus) && (
          <>
            <use href={`#shape-${focus}`} className="halo" data-ground="ring" />
            <use href={`#shape-${focus}`} className="ring" data-ground="ring-ink" />
          </>
        )}
        <rect className="inset-edge" x={from[0]} y={from[1]} width={size} height={height} />
      </svg>
    </g>
  );
}

function Dot({ at: [x, y], swatch }: { at: readonly [number, number]; swatch: Swatch }) {
  const { core, edge } = discOf(swatch.paint, 'light');
  const place = { d: `M${x},${y}h0`, vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <g data-swatch={swatch.id}>
      <path data-edge="" stroke={edge} {...place} />
      <path data-disc="" stroke={core} {...place} />
    </g>
  );
}
