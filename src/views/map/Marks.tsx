import { lookup, proofOf } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { Words } from '../../i18n/words.ts';
import { GROUND } from '../../scene/palette.ts';
import { MARKER, type Place, type Placement } from '../../scene/place.ts';
import { fillOf, type Mark, type Scene } from '../../scene/scene.ts';
import { hrefTo } from '../../store/permalink.ts';
import { labelOf } from './label.ts';

interface Drawing {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly placement: Placement;
  readonly words: Words;
}

/**
 * The whole drawn map. Rendered once, to text: the page holds it, and `dress` changes its attributes.
 * A country is a link to its place and, without scripts, to its sentence.
 */
export function Marks({ atlas, scene, placement, words }: Drawing) {
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]));
  const draw = (place: Place) => {
    const mark = marks.get(place.id);
    return mark && <Country key={place.id} atlas={atlas} mark={mark} place={place} words={words} />;
  };
  const target = ({ id, marker }: Place) => marker && <Target key={id} id={id} marker={marker} />;
  return (
    <>
      <path d={placement.sphere} fill={GROUND.sea.light} data-ground="sea" />
      <path d={placement.graticule} fill="none" stroke={GROUND.graticule.light} data-ground="graticule" />
      {placement.places.filter(({ marker, spacious }) => marker && !spacious).map(target)}
      <g stroke={GROUND.coast.light} data-ground="coast">
        {placement.places.slice(0, placement.large).map(draw)}
        {placement.places.filter(({ spacious }) => spacious).map(target)}
        {placement.places
          .slice(placement.large)
          .filter((place) => !place.marker)
          .map(draw)}
      </g>
      <path d={placement.borders} fill="none" stroke={GROUND.border.light} data-ground="border" />
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
      data-at={(place.marker ?? place.at).join()}
      data-lonlat={place.lonLat.map((degrees) => degrees.toFixed(1)).join()}
      {...{ fill: fillOf(mark.swatch) }}
      aria-label={labelOf(country, words)}
      // The subject takes the one tab stop of the map at first.
      tabIndex={id === atlas.source.subject ? 0 : -1}
    >
      <path id={place.marker ? undefined : `shape-${id}`} d={place.d} />
      {place.marker && <Marker id={id} place={place} marker={place.marker} />}
    </a>
  );
}

/** The ground around a marker that counts as it: never above small countries, nor above the middle of a large one. */
function Target({ id, marker: [x, y] }: { id: string; marker: readonly [number, number] }) {
  return (
    <a href={hrefTo(id)} data-target={id} tabIndex={-1} aria-hidden="true">
      <circle cx={x} cy={y} r={MARKER.target} fill="transparent" stroke="none" />
    </a>
  );
}

/** A disc; a line leads home where it had to move. */
function Marker({
  id,
  place,
  marker: [x, y],
}: {
  id: string;
  place: Place;
  marker: readonly [number, number];
}) {
  const [homeX, homeY] = place.at;
  const moved = Math.hypot(x - homeX, y - homeY) > MARKER.radius;
  return (
    <>
      {moved && <path d={`M${homeX},${homeY}L${x},${y}`} stroke={GROUND.marker.light} data-ground="leader" />}
      <circle
        id={`shape-${id}`}
        cx={x}
        cy={y}
        r={MARKER.radius}
        stroke={GROUND.marker.light}
        data-ground="marker"
      />
    </>
  );
}
