import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Point = readonly [lon: number, lat: number];
type Ring = number[];
export type Land = Polygon | MultiPolygon;

/** Degrees of longitude between two points of a cut: d3-geo draws great arcs, which a parallel is not. */
const STEP = 0.5;

/** The polygons of a shape, each as its rings of arcs. */
export const polygonsOf = (shape: Land): Ring[][] => (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs);

/** Replaces the polygons of a shape, in place. */
function setPolygons(shape: Land, polygons: Ring[][]) {
  Object.assign(shape, { type: 'MultiPolygon', arcs: polygons });
}

/**
 * Moves the land south of a parallel from one shape to another, in place: arcs are split at the line, the line
 * becomes an arc of both shapes, and their old border disappears. `shapes` are all that share the arcs; the
 * topology's arcs are in degrees, not quantized. Returns false if the parallel crosses a ring of the shape more than
 * twice, or a polygon with a hole.
 */
export function cutSouth(
  topology: Topology,
  shapes: readonly Land[],
  { from, to, south }: { readonly from: Land; readonly to: Land; readonly south: number },
): boolean {
  const arcs = topology.arcs as unknown as Point[][];
  splitArcs(arcs, shapes, new Set(polygonsOf(from).flat(2).map(forward)), south);
  const isSouth = (arc: number) => (arcs[forward(arc)] ?? []).some(([, lat]) => lat < south);
  const kept: Ring[][] = [];
  const moved: Ring[][] = [];
  for (const polygon of polygonsOf(from)) {
    const [ring = []] = polygon;
    // Begins where the ring comes from the south to the north, so that each side is one run of arcs.
    const start = ring.findIndex((arc, at) => !isSouth(arc) && isSouth(ring.at(at - 1) ?? arc));
    if (start < 0) {
      (isSouth(ring[0] ?? 0) ? moved : kept).push(polygon);
      continue;
    }
    const turned = [...ring.slice(start), ...ring.slice(0, start)];
    const north = turned.slice(0, turned.findIndex(isSouth));
    const rest = turned.slice(north.length);
    if (polygon.length > 1 || !rest.every(isSouth)) return false;
    const line = arcs.push(parallel(endOf(arcs, north), endOf(arcs, rest))) - 1;
    kept.push([[...north, line]]);
    moved.push([[...rest, ~line]]);
  }
  setPolygons(from, kept);
  const merged = mergeArcs(topology, [to, { type: 'MultiPolygon', arcs: moved }]);
  setPolygons(to, merged.arcs);
  return true;
}

const forward = (arc: number) => (arc < 0 ? ~arc : arc);

/** The last point of a run of arcs. */
function endOf(arcs: readonly Point[][], run: Ring): Point {
  const last = run.at(-1) ?? 0;
  return arcs[forward(last)]?.at(last < 0 ? 0 : -1) ?? [0, 0];
}

/** Points along a parallel, both ends among them. */
function parallel(start: Point, end: Point): Point[] {
  const count = Math.ceil(Math.abs(end[0] - start[0]) / STEP);
  return Array.from({ length: count + 1 }, (_, at): Point =>
    at === count ? end : [start[0] + ((end[0] - start[0]) * at) / count, start[1]],
  );
}

/** Splits arcs where they cross a parallel, for every shape that has them. */
function splitArcs(arcs: Point[][], shapes: readonly Land[], some: ReadonlySet<number>, latitude: number) {
  const pieces = new Map<number, number[]>();
  for (const arc of some) {
    const [first, ...others] = split(arcs[arc] ?? [], latitude);
    if (!first || others.length === 0) continue;
    arcs[arc] = first;
    pieces.set(arc, [arc, ...others.map((piece) => arcs.push(piece) - 1)]);
  }
  const replace = (arc: number): number[] => {
    const forwards = pieces.get(forward(arc));
    if (!forwards) return [arc];
    return arc < 0 ? forwards.toReversed().map((piece) => ~piece) : forwards;
  };
  for (const shape of shapes)
    setPolygons(
      shape,
      polygonsOf(shape).map((polygon) => polygon.map((ring) => ring.flatMap(replace))),
    );
}

/** Splits a line into pieces, each on one side of a parallel. */
function split(line: readonly Point[], latitude: number): Point[][] {
  const pieces: Point[][] = [[]];
  line.forEach((point, at) => {
    const before = line[at - 1];
    if (before && before[1] < latitude !== point[1] < latitude) {
      const share = (latitude - before[1]) / (point[1] - before[1]);
      const crossing: Point = [before[0] + share * (point[0] - before[0]), latitude];
      pieces.at(-1)?.push(crossing);
      pieces.push([crossing]);
    }
    pieces.at(-1)?.push(point);
  });
  return pieces;
}
