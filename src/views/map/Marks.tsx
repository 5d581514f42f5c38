import { lookup, proofOf } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { Words } from '../../i18n/words.ts';
import { GROUND } from '../../scene/palette.ts';
import { formatLines } from '../../geo/path.ts';
import { MARKER } from '../../scene/markerSize.ts';
import type { Place, Placement } from '../../scene/place.ts';
import { fillOf, type Mark, type Scene } from '../../scene/scene.ts';
import { hrefTo } from '../../store/permalink.ts';
import { labelOf } from './label.ts';
import { markerAttributes } from './surface/place.ts';

/** Lines keep their width when the map is scaled. */
const STILL = { vectorEffect: 'non-scaling-stroke' } as const;

interface Drawing {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly placement: Placement;
  readonly words: Words;
}

/**
 * The whole drawn map. Rendered once, to text: the page holds it, and the surface changes its attributes.
 * A country is a link to its place and, without scripts, to its sentence.
 */
export function Marks({ atlas, scene, placement, words }: Drawing) {
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]));
  const draw = (place: Place) => {
    const mark = marks.get(place.id);
    return mark && <Country key={place.id} atlas={atlas} mark={mark} place={place} words={words} />;
  };
  const target = (place: Place) => place.marker && <Target key={place.id} place={place} />;
  return (
    <>
      <path d={placement.sphere} fill={GROUND.sea.light} data-ground="sea" />
      <path
        d={placement.graticule}
        fill="none"
        stroke={GROUND.graticule.light}
        data-ground="graticule"
        {...STILL}
      />
      {placement.places.filter(({ marker, spacious }) => marker && !spacious).map(target)}
      <g stroke={GROUND.coast.light} data-ground="coast">
        {placement.places.slice(0, placement.large).map(draw)}
        {placement.places.filter(({ spacious }) => spacious).map(target)}
        {placement.places
          .slice(placement.large)
          .filter((place) => !place.marker)
          .map(draw)}
      </g>
      <path d={placement.borders} fill="none" stroke={GROUND.border.light} data-ground="border" {...STILL} />
      {placement.places.filter((place) => place.marker).map(draw)}
    </>
  );
}

function Country({ atlas, mark, place, words }: { atlas: Atlas; mark: Mark; place: Place; words: Words }) {
  const country = lookup(atlas).countries.get(mark.id);
  if (!country) return null;
  const { id, evidence, value, region } = country;
  const anchor = proofOf(atlas, id) ?? region ?? 'introduction';
  return (
    <a
      href={`${hrefTo(id)}#${anchor}`}
      data-id={id}
      data-evidence={evidence}
      data-value={value ?? undefined}
      data-swatch={mark.swatch.id}
      {...{ fill: fillOf(mark.swatch) }}
      aria-label={labelOf(country, words)}
      // The subject takes the one tab stop of the map at first.
      tabIndex={id === atlas.source.subject ? 0 : -1}
    >
      <path id={`shape-${id}`} d={formatLines(place.lines)} {...STILL} />
      {place.marker && <Disc place={place} />}
    </a>
  );
}

/** The ground around a marker that counts as it: never above small countries, nor above the middle of a large one. */
function Target({ place }: { place: Place }) {
  const { transform, cx, cy } = markerOf(place);
  return (
    <a href={hrefTo(place.id)} data-target={place.id} tabIndex={-1} aria-hidden="true">
      <circle transform={transform} cx={cx} cy={cy} r={MARKER.target} fill="transparent" stroke="none" />
    </a>
  );
}

/** A disc; a line leads home where it had to move. */
function Disc({ place }: { place: Place }) {
  const { transform, cx, cy, leader } = markerOf(place);
  const stroke = GROUND.marker.light;
  return (
    <>
      {leader && <path transform={transform} d={leader} stroke={stroke} data-ground="leader" {...STILL} />}
      <circle
        id={`marker-${place.id}`}
        transform={transform}
        cx={cx}
        cy={cy}
        r={MARKER.radius}
        stroke={stroke}
        data-ground="marker"
        {...STILL}
      />
    </>
  );
}

const markerOf = ({ at, marker = at }: Place) =>
  markerAttributes({ home: at, offset: [marker[0] - at[0], marker[1] - at[1]] }, 1);
