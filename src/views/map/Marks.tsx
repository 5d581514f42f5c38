import { lookup, proofOf } from '../../atlas/lookup.ts';
import type { Atlas, Evidence } from '../../atlas/types.ts';
import type { Words } from '../../locales/words.ts';
import { discOf, GROUND, paints } from '../../scene/palette.ts';
import { formatLines } from '../../geo/path.ts';
import type { Outlines } from '../../scene/outline.ts';
import type { Place, Placement } from '../../scene/place.ts';
import { fillOf, type Mark, type Scene } from '../../scene/scene.ts';
import { hrefTo } from '../../store/permalink.ts';
import { labelOf } from './label.ts';
import { dotAt } from './surface/place.ts';

/** Lines keep their width when the map is scaled. */
const STILL = { vectorEffect: 'non-scaling-stroke' } as const;

interface MarksProps {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly placement: Placement;
  readonly outlines: Outlines;
  readonly words: Words;
}

/**
 * The whole drawn map, the strongest evidence last. Rendered once, to text: the page holds it, and the surface changes
 * its attributes. A country is a link to its place and, without scripts, to its sentence.
 */
export function Marks({ atlas, scene, placement, outlines, words }: MarksProps) {
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]));
  const { countries } = lookup(atlas);
  const marksOf = (...kinds: readonly Evidence[]) =>
    placement.places
      .filter(({ id, isSmall }) => !isSmall && kinds.includes(countries.get(id)?.evidence ?? 'none'))
      .map(draw);
  const draw = (place: Place) => {
    const mark = marks.get(place.id);
    return mark && <Country key={place.id} atlas={atlas} mark={mark} place={place} words={words} />;
  };
  const disputed = atlas.countries.filter(({ status }) => status === 'disputed');
  const regionLine = paints.average(2).light.line;
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
      <g stroke={GROUND.coast.light} data-ground="coast">
        {marksOf('none', 'unnumbered')}
      </g>
      <path d={placement.borders} fill="none" stroke={GROUND.border.light} data-ground="border" {...STILL} />
      <g stroke={regionLine} data-swatch-line="average-2" data-ground="inner">
        {marksOf('average')}
      </g>
      <g stroke={GROUND.sea.light} data-ground="hairline">
        {marksOf('named')}
      </g>
      <g className="outlines" fill="none" data-layer="parties">
        {atlas.regions.map(({ id }) => (
          <path
            key={id}
            d={outlines.get(id)}
            stroke={regionLine}
            data-outline={id}
            data-swatch-line="average-2"
            {...STILL}
          />
        ))}
      </g>
      <g fill="none" pointerEvents="none">
        {(
          [
            ['sea', 'hairline'],
            ['coast', 'disputed'],
          ] as const
        ).map(([color, ground]) => (
          <g key={ground} stroke={GROUND[color].light} data-ground={ground}>
            {disputed.map(({ id }) => (
              <use key={id} href={`#shape-${id}`} />
            ))}
          </g>
        ))}
      </g>
      <g stroke={paints.PLAIN.home.light.line} data-swatch-line="home" data-ground="home">
        {marksOf('home')}
      </g>
      <g stroke={GROUND.coast.light} data-ground="coast">
        {placement.places.filter(({ isSmall }) => isSmall).map(draw)}
      </g>
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
      {place.marker && <Disc mark={mark} at={place.marker} />}
    </a>
  );
}

/** A disc and its edge: the round ends of two lines without length, which keep their size at any zoom. */
function Disc({ mark: { swatch }, at }: { mark: Mark; at: Place['at'] }) {
  const { core, edge } = discOf(swatch.paint, 'light');
  return (
    <>
      <path data-edge="" d={dotAt(at)} stroke={edge} {...STILL} />
      <path data-disc="" d={dotAt(at)} stroke={core} {...STILL} />
    </>
  );
}
