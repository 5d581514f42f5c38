import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { isOnTint, placeId, regionLines, shortTotal, standOf } from './labels.ts';
import { placeLabels } from './placeLabels.ts';

const { atlas, world } = compiled;
const places = placeLabels(atlas, world);

it('finds a place for each region, each named country and the subject', () => {
  const { regions, countries } = places;
  const wanted = atlas.regions.flatMap((region) =>
    [false, isOnTint(region, 'regions')].map((onTint) => placeId(region, onTint)),
  );
  expect(Object.keys(regions)).toEqual([...new Set(wanted)]);
  const named = atlas.countries.filter((country) => country.named > 0).map(({ id }) => id);
  expect(Object.keys(countries).toSorted()).toEqual([...named, atlas.source.subject].toSorted());
});

it('knows where a numeral has room', () => {
  const { countries } = places;
  const room = (id: string) => countries[id]?.room ?? 0;
  expect(room('rus')).toBeGreaterThan(room('fra'));
  expect(room('fra')).toBeGreaterThan(room('aut'));
  expect(room('mlt')).toBeLessThan(8);
});

it('gives a numeral the widest place of its country', () => {
  const { countries } = places;
  const room = (id: string) => countries[id]?.room ?? 0;
  for (const id of ['gbr', 'ita', 'vnm', 'nzl']) expect(room(id), id).toBeGreaterThanOrEqual(10);
});

it('knows which countries a total lies on: Brazil is written on, Cuba is not', () => {
  const { below } = places;
  expect(below['latin-america']).toContain('bra');
  expect(below['latin-america']).not.toContain('cub');
  expect(Object.keys(below)).not.toContain('eastern-europe-central-asia');
});

it('finds room for the names of wordings on large countries', () => {
  const { wordings } = places;
  const room = (id: string) => wordings[id]?.room ?? 0;
  for (const id of ['wording-contacts', 'wording-developing', 'wording-close-contacts', 'regional'])
    expect(room(id), id).toBeGreaterThan(130);
  expect(room('wording-visits')).toBeLessThan(60);
});

it('writes on the tint of a region what its solid country leaves no room for', () => {
  const [east] = atlas.regions.filter(({ sea }) => sea?.ifSolid);
  if (!east) throw new Error('no such region');
  expect(east.id).toBe('eastern-europe-central-asia');
  expect(standOf(east)).toEqual(east.sea);
  expect(standOf(east, true)).toEqual({ at: east.label, side: 'middle' });
  expect(atlas.regions.filter((region) => isOnTint(region, 'regions'))).toEqual([east]);
  expect(isOnTint(east, 'parties')).toBe(false);
  expect(places.regions[placeId(east, true)]).not.toEqual(places.regions[east.id]);
  expect(regionLines(east.name, 'over 50 parties · 24 countries', true)).toEqual({
    name: [east.name],
    figure: ['over 50 parties · 24 countries'],
  });
});

it('prints a total with its qualifier', () => {
  expect(atlas.regions.map(({ id }) => shortTotal(atlas, id))).toEqual(['', '≈ 50', '70+', '105', '50+', '']);
});

it('breaks long names', () => {
  expect(regionLines('West Asia and North Africa', 'about 50 parties · 17 countries')).toEqual({
    name: ['West Asia and', 'North Africa'],
    figure: ['about 50 parties', '17 countries'],
  });
});
