import { geoContains } from 'd3-geo';
import { mesh } from 'topojson-client';
import { expect, it } from 'vitest';
import type { World } from '../atlas/world.ts';
import { AT_REST } from '../geo/camera.ts';
import { createProjection } from '../geo/projections.ts';
import { shapesOf } from '../geo/world.ts';
import { place } from '../scene/place.ts';
import { compiled } from './fixture.ts';

type LonLat = readonly [lon: number, lat: number];

/** Capitals and disputed places: whose shape holds them, as docs/boundaries.md says. */
const PLACES: readonly (readonly [name: string, lon: number, lat: number, id: string])[] = [
  ['Laayoune', -13.2, 27.15, 'esh'],
  ['Dakhla, inland', -15.5, 23.7, 'esh'],
  ['Smara', -11.67, 26.74, 'esh'],
  ['Boujdour, inland', -14.2, 26.1, 'esh'],
  ['Tifariti, east of the berm', -10.6, 26.15, 'esh'],
  ['Mahbes, south of 27°40′', -9, 27.4, 'esh'],
  ['Tarfaya, inland', -12.7, 27.9, 'mar'],
  ['Tan-Tan', -11.1, 28.44, 'mar'],
  ['Zag, north of 27°40′', -9.33, 28.01, 'mar'],
  ['Rabat, inland', -6.7, 33.9, 'mar'],
  ['Tindouf', -8.1, 27.67, 'dza'],
  ['Zouérat', -12.48, 22.73, 'mrt'],
  ['Simferopol', 34.1, 44.95, 'crimea'],
  ['Kherson', 32.7, 46.7, 'ukr'],
  ['Kyiv', 30.52, 50.45, 'ukr'],
  ['Donetsk', 37.8, 48, 'ukr'],
  ['Moscow', 37.6, 55.75, 'rus'],
  ['Iturup', 147.9, 45.05, 'southern-kurils'],
  ['Kunashir', 145.85, 44.1, 'southern-kurils'],
  ['Urup', 150, 46, 'rus'],
  ['Sakhalin', 142.9, 50, 'rus'],
  ['Hokkaido', 143, 43.3, 'jpn'],
  ['Golan Heights', 35.77, 33, 'isr'],
  ['Damascus', 36.3, 33.5, 'syr'],
  ['Ramallah', 35.2, 31.9, 'pse'],
  ['Hebron', 35.1, 31.53, 'pse'],
  ['Beersheba', 34.8, 31.25, 'isr'],
  ['Aksai Chin', 79.3, 35.2, 'chn'],
  ['Shaksgam', 76.5, 36.1, 'chn'],
  ['Srinagar', 74.8, 34.1, 'ind'],
  ['Tawang', 91.86, 27.58, 'ind'],
  ['Gilgit', 74.3, 35.9, 'pak'],
  ['Siachen Glacier', 77.1, 35.4, 'siachen'],
  ['Abyei', 28.4, 9.75, 'sdn'],
  ['Khartoum', 32.5, 15.6, 'sdn'],
  ['Juba', 31.6, 4.85, 'ssd'],
  ['Hala’ib', 36, 22.4, 'egy'],
  ['Bir Tawil', 33.7, 21.87, 'sdn'],
  ['Ilemi Triangle', 35.4, 4.95, 'ken'],
  ['Hargeisa', 44.06, 9.56, 'somaliland'],
  ['Mogadishu, inland', 45.2, 2.2, 'som'],
  ['Kyrenia mountains', 33.6, 35.27, 'northern-cyprus'],
  ['Nicosia, south of it', 33.2, 34.95, 'cyp'],
  ['Pristina', 21.1, 42.67, 'kosovo'],
  ['Belgrade', 20.4, 44.8, 'srb'],
  ['Taichung', 120.9, 24, 'twn'],
  ['Beijing', 116.4, 39.9, 'chn'],
  ['Tiraspol', 29.55, 46.87, 'mda'],
  ['Abkhazia', 41.2, 43, 'geo'],
  ['South Ossetia', 44, 42.3, 'geo'],
  ['Stepanakert', 46.75, 39.82, 'aze'],
  ['East Falkland', -58.7, -51.8, 'flk'],
  ['Essequibo', -59.5, 6, 'guy'],
];

/** Narrower than a unit of the frame: the shapes hold them, the drawn map cannot. */
const NARROW: typeof PLACES = [['Gaza', 34.37, 31.43, 'pse']];

const worlds = { coarse: compiled.world, fine: compiled.fineWorld } satisfies Record<string, World>;

const within = (world: World) => (point: LonLat) =>
  shapesOf(world)
    .filter((shape) => geoContains(shape, [...point]))
    .map(({ id }) => id);

/** Reads the paths of the page at rest from its HTML, which needs no script. */
const paths = place(compiled.world, compiled.atlas.countries).places.map(
  ({ id, lines }) => [id, lines.map(({ points }) => points)] as const,
);
const projection = createProjection(AT_REST);
const drawn = (point: LonLat) => {
  const at = projection([...point]) ?? [0, 0];
  return paths
    .filter(([, lines]) => lines.filter((line) => holds(line, at)).length % 2 === 1)
    .map(([id]) => id);
};

/** Tests whether a closed line goes around a point: a ray to the right crosses it an odd number of times. */
function holds(line: readonly (readonly [number, number])[], [x, y]: readonly [number, number]): boolean {
  const crossings = line.filter(([x1, y1], at) => {
    const [x2, y2] = line[(at + 1) % line.length] ?? [x1, y1];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
  });
  return crossings.length % 2 === 1;
}

it.each([
  ['the coarse shapes', within(worlds.coarse), [...PLACES, ...NARROW]],
  ['the fine shapes', within(worlds.fine), [...PLACES, ...NARROW]],
  ['the map drawn into the page', drawn, PLACES],
])('%s: capitals and disputed places lie in one country each, and in which', (_, holdersOf, places) => {
  const held = places.map(([name, lon, lat]) => [name, holdersOf([lon, lat])]);
  expect(held).toEqual(places.map(([name, , , id]) => [name, [id]]));
});

it('gives no disputed or later place a value of anyone', () => {
  const places = compiled.atlas.countries.filter(({ status }) => status === 'disputed' || status === 'later');
  expect(places.map(({ id, evidence, value }) => [id, evidence, value])).toEqual(
    places.map(({ id }) => [id, 'none', null]),
  );
  expect(places.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['esh', 'crimea', 'southern-kurils', 'ssd']),
  );
});

it.each(Object.entries(worlds))('%s: Western Sahara is one piece, and ends at 27°40′ N', (_, world) => {
  const [sahara, morocco] = ['esh', 'mar'].map((id) => shapesOf(world).find((shape) => shape.id === id));
  for (const shape of [sahara, morocco])
    expect(shape?.geometry.coordinates.map((rings) => rings.length)).toEqual([1]);
  const latitudes = morocco?.geometry.coordinates.flat(2).map(([, lat = 0]) => lat) ?? [];
  expect(Math.min(...latitudes)).toBeCloseTo(27.667, 1);
  const isPair = (one: object, other: object) =>
    [one, other].every((shape) => 'id' in shape && (shape.id === 'esh' || shape.id === 'mar'));
  const border = mesh(world, world.objects.countries, (one, other) => one !== other && isPair(one, other));
  expect(border.coordinates).toHaveLength(1);
  const [line = []] = border.coordinates;
  for (const [, lat = 0] of line) expect(Math.abs(lat - 27.667)).toBeLessThan(0.02);
  const [west = 0, east = 0] = [line.at(0)?.[0], line.at(-1)?.[0]].toSorted((a = 0, b = 0) => a - b);
  expect([west, east].map(Math.round)).toEqual([-13, -9]);
});

it.each(Object.entries(worlds))('%s: no border is drawn twice', (_, world) => {
  const uses = new Map<number, string[]>();
  for (const { id, arcs } of world.objects.countries.geometries)
    for (const arc of arcs.flat(2))
      uses.set(arc < 0 ? ~arc : arc, [...(uses.get(arc < 0 ? ~arc : arc) ?? []), id]);
  expect(uses.size).toBe(world.arcs.length);
  expect([...uses.values()].filter((ids) => ids.length > 2 || new Set(ids).size < ids.length)).toEqual([]);
});
