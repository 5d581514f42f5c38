import { expect, it } from 'vitest';
import { lookup } from '../atlas/lookup.ts';
import { compiled } from '../compile/fixture.ts';
import { SHADED } from '../store/view.ts';
import { encode, regionSwatchOf } from './encode.ts';

const { atlas } = compiled;

it.each(SHADED)('a region has a swatch that stands on the map of its layer, or none: %s', (layer) => {
  const onMap = new Set([...encode(atlas, layer).values()].map(({ id }) => id));
  for (const region of lookup(atlas).regions.values()) {
    const swatch = regionSwatchOf(atlas, region, layer);
    if (swatch) expect(onMap).toContain(swatch.id);
  }
});

it('the swatch of Africa is its average among the parties, its own among the regions', () => {
  const africa = lookup(atlas).regions.get('africa');
  if (!africa) throw new Error('no such region');
  expect(regionSwatchOf(atlas, africa, 'parties')?.meaning).toMatchObject({ kind: 'average' });
  expect(regionSwatchOf(atlas, africa, 'regions')?.meaning).toMatchObject({ kind: 'region' });
  expect(regionSwatchOf(atlas, africa, 'wording')).toBeUndefined();
});
