import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { words as en } from '../locales/en/page.ts';
import { home } from '../store/permalink.ts';
import type { View } from '../store/view.ts';
import { tooltipText } from './tooltipText.ts';

const { atlas } = compiled;
const tip = (id: string | null, view: Partial<View> = {}) =>
  tooltipText(atlas, { ...home(), ...view }, id, en);

it('tells of a country its name, what its shade means, and the figure of its region', () => {
  expect(tip('zaf')).toEqual({
    name: 'South Africa',
    lines: [
      'About 2 parties, on average.',
      'South Africa is not named.',
      'Regional average (Africa), not a count for this country.',
    ],
    figure: expect.stringContaining('over 70 parties'),
  });
});

it('tells of every country in words, in each layer that has shades', () => {
  for (const layer of ['parties', 'named', 'regions', 'wording'] as const)
    for (const { id } of atlas.countries) {
      const told = tip(id, { layer });
      expect([id, layer, told?.lines.every((line) => line.length > 0)]).toEqual([id, layer, true]);
      expect(told?.lines.length).toBeGreaterThan(0);
    }
});

it('gives no figure where the layer has none of the article’s', () => {
  expect(tip('zaf', { layer: 'blank' })?.figure).toBeUndefined();
});

it('tells of a region where regions are drawn, and of nothing else', () => {
  expect(tip('africa', { layer: 'regions' })?.lines).toEqual(['over 70 parties · over 40 countries']);
  expect(tip('asia', { layer: 'regions' })?.lines).toEqual(['no total given']);
  expect(tip('africa')).toBeNull();
  expect(tip('africa.2.1')).toBeNull();
  expect(tip(null)).toBeNull();
});
