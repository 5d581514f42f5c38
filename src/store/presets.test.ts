import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { admit, home } from './permalink.ts';
import { isAt, patchTo, presetsOf } from './presets.ts';

const { atlas } = compiled;
const presets = presetsOf(atlas);

it('gives a key to the world, to China and to each region in the article’s order', () => {
  expect(presets.map(({ key, id }) => [key, id])).toEqual([
    ['0', null], ['h', 'chn'], ['1', 'asia'], ['2', 'west-asia-north-africa'], ['3', 'africa'],
    ['4', 'latin-america'], ['5', 'eastern-europe-central-asia'], ['6', 'developed'],
  ]); // prettier-ignore
  const sections = atlas.sections.map(({ id }) => id);
  const regions = atlas.regions.map(({ id }) => id);
  expect(sections.filter((id) => regions.includes(id))).toEqual(regions);
});

it('is at exactly one of them after going there, wherever one came from', () => {
  const moved = { ...home(), focus: 'fra', center: [10, 50], zoom: 4 } as const;
  for (const from of [home(), moved]) {
    for (const preset of presets) {
      const view = admit(from, patchTo(preset, from), atlas);
      expect(presets.filter((each) => isAt(each, view, atlas))).toEqual([preset]);
    }
  }
});

it('shows the whole world without closing what is open, and with a clean address where nothing is', () => {
  const [world] = presets;
  if (!world) throw new Error('no preset');
  expect(patchTo(world, { ...home(), focus: 'fra' })).toEqual({ center: null, zoom: 1 });
  expect(patchTo(world, { ...home(), zoom: 3 })).toEqual({ center: null, zoom: null });
  expect(presets.filter((each) => isAt(each, { ...home(), focus: 'africa', zoom: 3 }, atlas))).toEqual([]);
});
