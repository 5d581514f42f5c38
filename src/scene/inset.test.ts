import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { boxOf, overlap, projectLines, type Box } from '../geo/path.ts';
import { AT_REST } from '../geo/camera.ts';
import { createProjection } from '../geo/projections.ts';
import { shapesOf } from '../geo/world.ts';
import { heightOf, INSET, inInset, PROJECTED_INSET, scaleOf } from './inset.ts';
import { placeLabels } from './placeLabels.ts';

const { atlas, world } = compiled;
const projection = createProjection(AT_REST);

it.each([INSET, PROJECTED_INSET])('lies on the sea', (inset) => {
  const own: Box = [inset.at[0], inset.at[1], inset.at[0] + inset.width, inset.at[1] + heightOf(inset)];
  const states = new Set(atlas.countries.filter(({ status }) => status === 'state').map(({ id }) => id));
  const covered = shapesOf(world).flatMap((shape) =>
    states.has(shape.id) &&
    projectLines(projection, shape).some((line) => overlap(boxOf([line]) ?? [0, 0, 0, 0], own))
      ? [shape.id]
      : [],
  );
  // Easter Island and the like, of a pixel.
  expect(covered.filter((id) => !['fra', 'chl', 'kir'].includes(id))).toEqual([]);
});

it('enlarges every named country of Western Europe, with its number', () => {
  const { countries, inset } = placeLabels(atlas, world);
  for (const id of ['prt', 'esp', 'fra', 'gbr', 'deu', 'ita', 'aut', 'mlt']) {
    expect(inset).toContain(id);
    expect([id, inInset(INSET, countries[id]?.at ?? [0, 0])]).not.toEqual([id, null]);
  }
  expect(scaleOf(INSET)).toBeGreaterThan(1.6);
});
