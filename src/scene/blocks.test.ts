import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { AT_REST } from '../geo/camera.ts';
import { FRAME } from '../geo/frame.ts';
import { createProjection } from '../geo/projections.ts';
import { outlineOf } from '../geo/world.ts';
import { blocksOf } from './blocks.ts';

const { atlas, world } = compiled;

it('outlines what is drawn with a region’s figure, and not the named countries within', () => {
  const blocks = new Map(blocksOf(atlas, 'parties').map(({ region, members }) => [region, members]));
  expect([...blocks.keys()]).toEqual([
    'west-asia-north-africa',
    'africa',
    'latin-america',
    'eastern-europe-central-asia',
  ]);
  expect(blocks.get('latin-america')?.has('cub')).toBe(false);
  expect(blocks.get('eastern-europe-central-asia')?.has('rus')).toBe(false);
  expect(blocks.get('west-asia-north-africa')?.has('sau')).toBe(false);
});

it('outlines each region whole where regions are shown, and none where wordings are', () => {
  expect(blocksOf(atlas, 'regions').map(({ region, members }) => [region, members.size])).toEqual(
    atlas.regions.map(({ id, members }) => [id, members.length]),
  );
  expect(blocksOf(atlas, 'wording')).toEqual([]);
});

it('draws no line within an outline', () => {
  const around = (...ids: string[]) => outlineOf(world, new Set(ids)).coordinates.flat().length;
  expect(around('ken', 'uga', 'tza')).toBeLessThan(around('ken') + around('uga') + around('tza'));
  expect(around('ken', 'uga', 'tza')).toBeGreaterThan(around('ken'));
});

it('the frame holds the world from 84° N to 57° S', () => {
  const projection = createProjection(AT_REST);
  expect(projection([20, 84])?.[1]).toBeGreaterThanOrEqual(0);
  expect(projection([20, -57])?.[1]).toBeLessThanOrEqual(FRAME.height);
});
