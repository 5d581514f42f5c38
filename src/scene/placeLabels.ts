import { lookup } from '../atlas/lookup.ts';
import type { Id } from '../atlas/id.ts';
import type { Atlas, Region } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';
import { AT_REST, type LonLat } from '../geo/camera.ts';
import { boxOf, overlap, projectLines, type Line, type Point } from '../geo/path.ts';
import { createProjection } from '../geo/projections.ts';
import { shapesOf } from '../geo/world.ts';
import { isLabeled, isOnTint, placeId, standOf, type LabelPlace, type LabelPlaces } from './labels.ts';
import { INSET } from './inset.ts';
import { isSmall } from './place.ts';
import { isWithin, roomAt, roomiest, boxArea, widest } from './room.ts';
import { swatches, type Entry } from './swatches.ts';

/** Units across below which a state is a disc in the inset. */
const TINY = 4;

/** Units that the label of a region takes where the map is small, which is where it takes most. */
const REGION_LABEL = { width: 200, height: 80 } as const;
/** Units that two lines of a wording's name are high on a map of 1200 pixels. */
const WORDING_HEIGHT = 44;

/** The largest countries of a wording, of which one is written on. */
const TRIED = 4;

const round = (degrees: number) => Math.round(degrees * 100) / 100;

type LinesOf = ReadonlyMap<Id, readonly Line[]>;

/** The countries that the label of a region lies on, where it stands at a point. */
function countriesBelow([x, y]: Point, linesOf: LinesOf): Id[] {
  const { width, height } = REGION_LABEL;
  const shares = [-0.5, -0.25, 0, 0.25, 0.5];
  const spots = shares.flatMap((across) =>
    shares.map((down): Point => [x + across * width, y + down * height]),
  );
  return [...linesOf].flatMap(([id, lines]) => (spots.some((spot) => isWithin(spot, lines)) ? [id] : []));
}

/** Finds the place for the name of a wording: the country with most room, or the region with most of its countries. */
function placeOfWording(
  atlas: Atlas,
  { meaning, countries }: Entry,
  linesOf: LinesOf,
  at: (lonLat: LonLat) => Point,
): readonly [Point, number] | undefined {
  if (meaning.kind === 'regional') {
    const membersIn = ({ members }: Region) => countries.filter((id) => members.includes(id)).length;
    const [region] = atlas.regions.toSorted((a, b) => membersIn(b) - membersIn(a));
    return region && [at(region.label), REGION_LABEL.width];
  }
  if (meaning.kind !== 'wording') return undefined;
  const largest = countries
    .flatMap((id) => [linesOf.get(id) ?? []])
    .toSorted((a, b) => boxArea(b) - boxArea(a))
    .slice(0, TRIED);
  const rooms = largest.flatMap((lines) => widest(lines, WORDING_HEIGHT) ?? []);
  const [best] = rooms.toSorted((a, b) => b.room - a.room);
  return best && [best.at, best.room];
}

/** The places of all labels on the page's own map. */
export function placeLabels(atlas: Atlas, world: World): LabelPlaces {
  const projection = createProjection(AT_REST);
  const at = (lonLat: LonLat): Point => {
    const [x, y] = projection([...lonLat]) ?? [0, 0];
    return [Math.round(x), Math.round(y)];
  };
  const placeAt = (point: Point, room: number): LabelPlace => {
    const [lon = 0, lat = 0] = projection.invert?.([...point]) ?? [];
    return { at: [Math.round(point[0]), Math.round(point[1])], lonLat: [round(lon), round(lat)], room };
  };
  const linesOf = new Map(shapesOf(world).map((shape) => [shape.id, projectLines(projection, shape)]));
  const labeled = new Set(atlas.countries.filter((one) => isLabeled(one, atlas)).map(({ id }) => id));
  const countries = shapesOf(world).flatMap((shape) => {
    const { id, properties } = shape;
    if (!labeled.has(id)) return [];
    const lines = projectLines(projection, shape);
    const home = at(properties.at);
    // The subject keeps its place: its name is wider than any room.
    const best = id === atlas.source.subject ? undefined : roomiest(lines);
    return [[id, best ? placeAt(best.at, best.room) : placeAt(home, roomAt(home, lines))] as const];
  });
  const inside = shapesOf(world)
    .filter((shape) =>
      projectLines(projection, shape).some((line) => {
        const box = boxOf([line]);
        return box !== undefined && overlap(box, INSET.from);
      }),
    )
    .toSorted((a, b) => b.properties.area - a.properties.area);
  const known = lookup(atlas).countries;
  const small = inside.flatMap(({ id, properties }) => {
    const country = known.get(id);
    const isDrawn = country && country.evidence !== 'none' && isSmall(properties.area, country.status);
    const unitsAcross = Math.sqrt(properties.area) * projection.scale();
    return isDrawn && unitsAcross < TINY ? [[id, at(properties.at)] as const] : [];
  });
  return {
    inset: inside.map(({ id }) => id),
    small: Object.fromEntries(small),
    regions: Object.fromEntries(
      atlas.regions.flatMap((region) =>
        [false, isOnTint(region, 'regions')].map((onTint) => [
          placeId(region, onTint),
          at(standOf(region, onTint).at),
        ]),
      ),
    ),
    below: Object.fromEntries(
      atlas.regions
        .filter(({ sea }) => sea === undefined)
        .map(({ id, label }) => [id, countriesBelow(at(label), linesOf)]),
    ),
    wordings: Object.fromEntries(
      swatches(atlas, 'wording').flatMap((entry) => {
        const place = placeOfWording(atlas, entry, linesOf, at);
        return place ? [[entry.id, placeAt(...place)] as const] : [];
      }),
    ),
    countries: Object.fromEntries(countries),
  };
}
