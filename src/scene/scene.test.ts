import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { home } from '../store/permalink.ts';
import { layers } from '../store/params.ts';
import type { Layer } from '../store/view.ts';
import { emphasize } from './emphasize.ts';
import { encode } from './encode.ts';
import { place } from './place.ts';
import { createScene } from './scene.ts';
import { swatches } from './swatches.ts';

const { atlas, world } = compiled;
const at = (focus: string | null, hover: string | null = null, layer: Layer = 'parties') => ({
  view: { ...home(), focus, layer },
  hover,
});

it('draws every country once in each layer', () => {
  for (const layer of layers()) {
    const marks = createScene(atlas, at(null, null, layer)).marks.map(({ id }) => id);
    expect(marks).toEqual(atlas.countries.map(({ id }) => id));
  }
});

it('mutes the line around a region with all its countries', () => {
  expect(createScene(atlas, at(null)).aside).toEqual(new Set());
  const { aside } = createScene(atlas, at('africa'));
  expect([...aside]).toContain('latin-america');
  expect([...aside]).not.toContain('africa');
});

it('lists in the legend what the map draws, and each country once', () => {
  for (const layer of layers()) {
    const listed = swatches(atlas, layer).flatMap(({ countries }) => countries);
    expect(listed.toSorted()).toEqual(atlas.countries.map(({ id }) => id).toSorted());
  }
});

it('orders the legend by evidence, then value', () => {
  expect(swatches(atlas, 'parties').map(({ id }) => id)).toEqual([
    'named-1', 'named-2', 'named-3', 'named-7', 'average-2', 'average-3', 'unnumbered', 'none', 'disputed',
    'home',
  ]); // prettier-ignore
});

it('gives disputed places one swatch, whatever the article says of their region', () => {
  for (const layer of ['parties', 'named', 'regions', 'wording'] as const)
    for (const { id, status } of atlas.countries)
      expect([id, encode(atlas, layer).get(id)?.id === 'disputed']).toEqual([id, status === 'disputed']);
  expect(encode(atlas, 'blank').get('twn')?.id).toBe('blank');
});

it('infers nothing in the layer of named parties', () => {
  const named = encode(atlas, 'named');
  expect(named.get('cub')?.id).toBe('named-1');
  expect(named.get('bra')?.id).toBe('unnumbered');
  expect(named.get('ken')?.id).toBe('none');
});

it('shows two wordings of one country as both', () => {
  const wording = encode(atlas, 'wording');
  expect(wording.get('ita')?.id).toBe('wording-visits-interest');
  expect(wording.get('jpn')?.id).toBe('wording-contacts');
  expect(wording.get('ken')?.id).toBe('regional');
});

it('lights what a sentence, a region or an entry of the legend speaks of', () => {
  expect([...emphasize(atlas, at('asia.2.2')).lit]).toEqual(['kor', 'mng']);
  expect(emphasize(atlas, at('africa')).lit.size).toBe(46);
  expect([...emphasize(atlas, at(null, 'named-7')).lit]).toEqual(['rus']);
});

it('lights where an event took place', () => {
  expect([...emphasize(atlas, at('icapp-2002')).lit]).toEqual(['tha']);
  expect(emphasize(atlas, at('late-1970s')).lit.size).toBe(0);
});

it('lets a country in focus stand without dimming the others, and hover before focus', () => {
  expect(emphasize(atlas, at('fra'))).toEqual({ lit: new Set(), focus: 'fra', compared: [], hover: null });
  expect([...emphasize(atlas, at('africa', 'asia.2.2')).lit]).toEqual(['kor', 'mng']);
  expect(emphasize(atlas, at('africa', 'fra')).lit.size).toBe(46);
});

const placement = place(world, atlas.countries);

it('marks the small states of which the article speaks, where they are', () => {
  const markers = new Map(
    placement.places.flatMap(({ id, at, marker }) => (marker ? [[id, { at, marker }]] : [])),
  );
  for (const id of ['sgp', 'mlt', 'kna', 'mus', 'cpv', 'com', 'stp'])
    expect([...markers.keys()]).toContain(id);
  // Their discs would cover more than a fiftieth of a named country, or the article does not mention them.
  for (const id of ['lux', 'mco', 'lie', 'mdv', 'tuv', 'kir', 'hkg'])
    expect([...markers.keys()]).not.toContain(id);
  for (const { at, marker } of markers.values()) expect(marker).toEqual(at);
});

it('places all but Antarctica within the frame', () => {
  const placed = new Set(placement.places.map(({ id }) => id));
  expect(atlas.countries.map(({ id }) => id).filter((id) => !placed.has(id))).toEqual([]);
  for (const { id, lines, at } of placement.places) {
    if (id === 'ata') continue;
    const [x, y] = at;
    expect([id, x > 0 && x < 1920 && y > 0 && y < 856, lines.length > 0]).toEqual([id, true, true]);
  }
});
