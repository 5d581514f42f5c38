import { quantize } from 'topojson-client';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { MultiPolygon, Objects, Topology } from 'topojson-specification';
import type { World } from '../atlas/world.ts';
import type { CountryRow } from './countries.ts';
import { cutSouth, polygonsOf, type Land } from './cut.ts';
import { areaOf, extentOf } from './extent.ts';
import type { Problems } from './problems.ts';
import type { Row } from './rows.ts';

type Bare = Topology<Objects<object>>;
type Shape = Land & { properties?: { name?: string } };
export type WorldAtlas = {
  /** countries-50m.json, and countries-10m.json for the shapes that 50m leaves out. */
  readonly medium: Topology;
  readonly fine: Topology;
};

/**
 * Steradians below which a bend is dropped: 0.05 square pixels of a 960 pixel wide equal-area map of the
 * 4π sr sphere, the detail that still looks drawn at 1920 pixels.
 */
const SMALLEST_BEND = 1.6e-6;
/** Steradians below which an island is dropped, unless it is all there is of a country: one such pixel. */
const SMALLEST_ISLAND = 8e-6;
/** Grid steps over the whole globe: 0.036° of longitude, and for the fine shapes a tenth of it. */
const GRID = { coarse: 1e4, fine: 1e5 } as const;

const shapesOf = (topology: Topology): Shape[] => {
  const countries = topology.objects['countries'];
  return countries?.type === 'GeometryCollection' ? (countries.geometries as Shape[]) : [];
};
/** The shapes that a name or a numeric code means. */
const named = (shapes: readonly Shape[], name: string) =>
  shapes.filter((shape) => shape.properties?.name === name || shape.id === name);

/** The shapes of the first picture, and those of world-atlas as they are. */
export interface Worlds {
  readonly world: World;
  readonly fineWorld: World;
}

/** Shapes re-keyed to our ids, parts split off and quantized; those of the first picture simplified. */
export function buildWorlds(
  { medium, fine }: WorldAtlas,
  rows: readonly Row<CountryRow>[],
  problems: Problems,
): Worlds {
  const unfolded = withMissing(medium, fine, rows);
  cut(unfolded, rows, problems);
  const topology = presimplify(unfolded as Bare, sphericalTriangleArea);
  const center = centerOf(topology);
  const shapes = shapesOf(topology);
  const owners = new Map<Shape, Row<CountryRow>[]>();
  for (const row of rows) {
    const own = named(shapes, row.shape);
    const [shape] = own;
    if (!shape) problems.add(row.at, row.id, `has no shape: world-atlas has no "${row.shape}"`);
    else if (own.length > 1)
      problems.add(row.at, row.id, `"${row.shape}" is the code of several shapes: use the shape's name`);
    else owners.set(shape, [...(owners.get(shape) ?? []), row]);
  }
  const whole: MultiPolygon[] = [];
  const simple: MultiPolygon[] = [];
  for (const shape of shapes) {
    const left = new Set(polygonsOf(shape));
    const own = owners.get(shape) ?? [];
    // Parts first: the whole takes what they leave.
    for (const row of own.toSorted((a, b) => Number(!a.within) - Number(!b.within))) {
      const arcs = [...left].filter((polygon) => !row.within || isWithin(center(polygon), row.within));
      for (const polygon of arcs) left.delete(polygon);
      if (arcs.length === 0) problems.add(row.at, row.id, 'has no shape: other rows take all of its rings');
      const properties = extentOf(arcs.map((polygon) => ringsOf(topology, polygon)));
      const shapeOf = (kept: number[][][]) =>
        ({ type: 'MultiPolygon', arcs: kept, id: row.id, properties }) as MultiPolygon;
      whole.push(shapeOf(arcs));
      simple.push(shapeOf(withoutSpecks(topology, arcs)));
    }
    if (own.length === 0) {
      problems.add(
        { file: 'countries.yaml', line: 1 },
        shape.properties?.name ?? String(shape.id),
        'no country has this shape: add a row',
      );
    }
  }
  const worldOf = (geometries: MultiPolygon[]) =>
    ({ ...topology, objects: { countries: { type: 'GeometryCollection', geometries } } }) as World;
  const finish = (world: World, bend: number, grid: number) =>
    prune(quantize(filter(simplify(world, bend), () => true) as World, grid));
  return {
    world: finish(worldOf(simple), SMALLEST_BEND, GRID.coarse),
    fineWorld: finish(worldOf(whole), 0, GRID.fine),
  };
}

/** Gives rows the land that they take from another shape, in place. */
function cut(topology: Topology, rows: readonly Row<CountryRow>[], problems: Problems) {
  const shapes = shapesOf(topology);
  for (const { at, id, shape, takes } of rows) {
    const [to] = named(shapes, shape);
    if (!takes || !to) continue;
    const [from] = named(shapes, takes.shape);
    if (!from) problems.add(at, id, `takes: world-atlas has no shape "${takes.shape}"`);
    else if (!cutSouth(topology, shapes, { from, to, south: takes.south }))
      problems.add(at, id, `takes: the parallel cuts "${takes.shape}" into more than two parts`);
  }
}

/** Adds from the fine shapes those that rows name and the medium ones lack. */
function withMissing(medium: Topology, fine: Topology, rows: readonly CountryRow[]): Topology {
  const missing = shapesOf(fine).filter(
    (shape) =>
      rows.some((row) => row.shape === shape.properties?.name) &&
      !shapesOf(medium).some((other) => other.properties?.name === shape.properties?.name),
  );
  const arcs = medium.arcs.map((_, arc) => decode(medium, arc));
  const added = missing.map((shape) => ({
    ...shape,
    type: 'MultiPolygon' as const,
    arcs: polygonsOf(shape).map((polygon) =>
      polygon.map((ring) => ring.map((arc) => arcs.push(decode(fine, arc < 0 ? ~arc : arc)) - 1)),
    ),
  }));
  const geometries = [...shapesOf(medium), ...added].map((shape) => ({ ...shape }));
  return {
    type: 'Topology',
    arcs,
    objects: { countries: { type: 'GeometryCollection', geometries } },
  } as Topology;
}

function withoutSpecks(topology: Topology, polygons: number[][][]): number[][][] {
  const area = (polygon: number[][]) => areaOf(ringsOf(topology, polygon)[0] ?? []);
  const largest = Math.max(...polygons.map(area));
  return polygons.filter((polygon) => area(polygon) >= Math.min(largest, SMALLEST_ISLAND));
}

const pointsOf = (topology: Topology, arc: number) => {
  const points = topology.arcs[arc < 0 ? ~arc : arc] ?? [];
  return arc < 0 ? points.toReversed() : points;
};

const ringsOf = (topology: Topology, polygon: number[][]) =>
  polygon.map((ring) => ring.flatMap((arc) => pointsOf(topology, arc)) as [number, number][]);

/** An arc in degrees: quantized steps, added up and scaled. */
function decode({ arcs, transform }: Topology, arc: number): number[][] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  let [x, y] = [0, 0];
  return (arcs[arc] ?? []).map(([stepX = 0, stepY = 0]) => {
    [x, y] = [x + stepX, y + stepY];
    return [x * kx + dx, y * ky + dy];
  });
}

/** The middle of a polygon's bounding box, in degrees. */
const centerOf = (topology: Topology) => (polygon: number[][]) => {
  const points = (polygon[0] ?? []).flatMap((arc) => pointsOf(topology, arc));
  const midpoint = (at: 0 | 1) => {
    const values = points.map((point) => point[at] ?? 0);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [midpoint(0), midpoint(1)] as const;
};

const isWithin = (
  [x, y]: readonly [number, number],
  [west, south, east, north]: readonly [number, number, number, number],
) => west <= x && x <= east && south <= y && y <= north;

/** Leaves out what only the making needed: bounding boxes and properties. */
function prune({ type, transform, arcs, objects }: World): World {
  return { type, ...(transform ? { transform } : {}), arcs, objects };
}
