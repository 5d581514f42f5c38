import { lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import { FRAME } from '../../geo/frame.ts';
import { useAtlas } from '../../store/react.tsx';
import { shareOf, places, widthFor, type SpotOf } from './useSpots.ts';

/** Pixels of a country that a numeral needs, and a small one. */
const NEEDED = { usual: 15, small: 9.5 } as const;

interface Props {
  /** The countries that stand out; null where all do. */
  readonly lit: ReadonlySet<Id> | null;
  readonly spotOf: SpotOf;
  /** Times the size of the whole map. */
  readonly scale: number;
}

/** The numbers of the named countries, on those that have room for one. */
export function Numerals({ lit, spotOf, scale }: Props) {
  const { countries } = lookup(useAtlas());
  return (
    <g className="numerals" aria-hidden="true">
      {Object.entries(places.countries).map(([id, { room, lonLat }]) => {
        const country = countries.get(id);
        const from = widthFor(NEEDED.small, room * scale);
        const at = country && country.named > 0 ? spotOf(id, lonLat) : null;
        if (!at || from === undefined || (lit && !lit.has(id))) return null;
        return (
          <text
            key={id}
            x={shareOf(at[0], FRAME.width)}
            y={shareOf(at[1], FRAME.height)}
            dy="0.35em"
            data-from={from}
            data-usual={widthFor(NEEDED.usual, room * scale) ?? 'none'}
            data-numeral={country?.named}
          >
            {country?.named}
          </text>
        );
      })}
    </g>
  );
}
