import { describe, expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { AT_REST } from '../geo/camera.ts';
import { FRAME } from '../geo/frame.ts';
import { createProjection } from '../geo/projections.ts';
import { home } from '../store/permalink.ts';
import type { View } from '../store/view.ts';
import { fitCamera } from './fitCamera.ts';

const { atlas, world } = compiled;
/** The free part of the map above a sheet. */
const room = { width: 390, height: 236, unit: 236 / FRAME.height };
const camera = (view: Partial<View>) => fitCamera({ ...home(), ...view }, atlas, world);

describe('the camera that a view asks for', () => {
  it('is the whole world at rest, and where the zoom says so', () => {
    expect(camera({})).toMatchObject({ center: null, zoom: 1 });
    expect(camera({ focus: 'fra', zoom: 1 })).toMatchObject({ center: null, zoom: 1 });
  });

  it('is what the focus deserves: a region whole, the world for what is all over it', () => {
    const [africa, figure] = ['africa', 'socialist-international'].map((focus) => camera({ focus }));
    expect(africa?.zoom).toBeGreaterThan(1);
    expect(figure?.zoom).toBe(1);
  });

  it('stays whole beside the panel for a country that can be seen, and comes up to four times nearer to a small one', () => {
    for (const focus of ['rus', 'bra', 'cub', 'fra']) expect(camera({ focus })).toMatchObject({ zoom: 1 });
    expect(camera({ focus: 'mlt' })).toMatchObject({ zoom: 4 });
  });

  it('holds all that is compared, until one of it is opened', () => {
    const compare = ['fra', 'deu'];
    const both = camera({ compare });
    expect(both.zoom).toBeGreaterThan(3);
    expect(both.center?.[0]).toBeGreaterThan(2);
    expect(both.center?.[0]).toBeLessThan(11);
    expect(camera({ compare: ['fra', 'aus'] })).toMatchObject({ zoom: 1 });
    expect(camera({ compare, focus: 'fra' })).toEqual(camera({ focus: 'fra' }));
  });

  it('comes near to a country above a sheet', () => {
    const near = fitCamera({ ...home(), focus: 'fra' }, atlas, world, room);
    expect(near.zoom).toBeGreaterThan(5);
    expect(fitCamera({ ...home(), focus: 'mlt' }, atlas, world, room).zoom).toBe(12);
  });

  it('has the middle of the focus where the link names a zoom alone, and the link’s own where it names one', () => {
    const near = fitCamera({ ...home(), focus: 'nor' }, atlas, world, room);
    expect(near.center).not.toBeNull();
    expect(fitCamera({ ...home(), focus: 'nor', zoom: 4 }, atlas, world, room)).toEqual({ ...near, zoom: 4 });
    expect(camera({ focus: 'nor', zoom: 4, center: [2, 47] })).toMatchObject({ center: [2, 47], zoom: 4 });
  });

  it('fills the map of a story with a region, as large as the map shows it whole', () => {
    const area = { width: 860, height: 580, unit: 860 / FRAME.width };
    const filled = (focus: string) => fitCamera({ ...home(), mode: 'story', focus }, atlas, world, area);
    const project = createProjection(AT_REST);
    const [, top = 0] = project([-102, 32]) ?? [];
    const [, bottom = 0] = project([-70, -55]) ?? [];
    const share = ((bottom - top) * area.unit * filled('latin-america').zoom) / area.height;
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(0.92);
    expect(filled('developed')).toMatchObject({ center: null, zoom: 1 });
    expect(filled('cub')).toMatchObject({ zoom: 4 });
  });
});
