import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { cutSouth, polygonsOf, type Land } from './cut.ts';

/** Two columns side by side, 2° wide: `east` reaches from 0° to 4° N, `west` as far as `top`. */
function columns(top: readonly (readonly [number, number])[] = []) {
  const shared = [[2, 0], [2, 4]]; // prettier-ignore
  const arcs = [shared, [[2, 4], ...top, [0, 4], [0, 0], [2, 0]], [[2, 0], [4, 0], [4, 4], [2, 4]]]; // prettier-ignore
  const west: Land = { type: 'Polygon', arcs: [[0, 1]] };
  const east: Land = { type: 'Polygon', arcs: [[~0, 2]] };
  const objects = { both: { type: 'GeometryCollection', geometries: [west, east] } };
  return { topology: { type: 'Topology', arcs, objects } as unknown as Topology, west, east };
}

/** The box of each polygon: west, east, south, north. */
const boxesOf = (topology: Topology, land: Land) =>
  polygonsOf(land).map(([ring = []]) => {
    const points = ring.flatMap((arc) => topology.arcs[arc < 0 ? ~arc : arc] ?? []);
    return [0, 1].flatMap((axis) => {
      const values = points.map((point) => point[axis] ?? 0);
      return [Math.min(...values), Math.max(...values)];
    });
  });

it('gives the south of one shape to another, and they meet at the line', () => {
  const { topology, west, east } = columns();
  expect(cutSouth(topology, [west, east], { from: west, to: east, south: 1 })).toBe(true);
  expect(boxesOf(topology, west)).toEqual([[0, 2, 1, 4]]);
  // One piece: the border that they had south of the line is gone.
  expect(boxesOf(topology, east)).toEqual([[0, 4, 0, 4]]);
  const arcsOf = (land: Land) => new Set(land.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)));
  const common = [...arcsOf(west)].filter((arc) => arcsOf(east).has(arc));
  expect(common.flatMap((arc) => topology.arcs[arc] ?? []).filter(([, lat]) => lat === 1)).not.toEqual([]);
});

it('moves a whole shape that lies south of the line, and none that lies north of it', () => {
  const whole = columns();
  expect(
    cutSouth(whole.topology, [whole.west, whole.east], { from: whole.west, to: whole.east, south: 5 }),
  ).toBe(true);
  expect(boxesOf(whole.topology, whole.east)).toEqual([[0, 4, 0, 4]]);
  expect(whole.west.arcs).toEqual([]);
  const none = columns();
  cutSouth(none.topology, [none.west, none.east], { from: none.west, to: none.east, south: -1 });
  expect(boxesOf(none.topology, none.west)).toEqual([[0, 2, 0, 4]]);
});

it('refuses a parallel that crosses a shape more than twice', () => {
  const { topology, west, east } = columns([[1, 2]]);
  expect(cutSouth(topology, [west, east], { from: west, to: east, south: 3 })).toBe(false);
});
