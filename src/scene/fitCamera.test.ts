import { describe, expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { home } from '../store/permalink.ts';
import type { View } from '../store/view.ts';
import { fitCamera } from './fitCamera.ts';

const { atlas, world } = compiled;
const camera = (view: Partial<View>) => fitCamera({ ...home(), ...view }, atlas, world);

describe('the camera that a view asks for', () => {
  it('is the whole world at rest, and where the zoom says so', () => {
    expect(camera({})).toMatchObject({ center: null, zoom: 1 });
    expect(camera({ focus: 'fra', zoom: 1 })).toMatchObject({ center: null, zoom: 1 });
  });

  it('is what the focus deserves: a country near, a region whole, the world for what is all over it', () => {
    const [france, africa, figure] = ['fra', 'africa', 'socialist-international'].map((focus) =>
      camera({ focus }),
    );
    expect(france?.zoom).toBeGreaterThan(2);
    expect(africa?.zoom).toBeGreaterThan(1);
    expect(africa?.zoom).toBeLessThan(france?.zoom ?? 0);
    expect(figure?.zoom).toBe(1);
  });

  it('has the middle of the focus where the link names a zoom alone, and the link’s own where it names one', () => {
    expect(camera({ focus: 'nor', zoom: 4 })).toEqual({ ...camera({ focus: 'nor' }), zoom: 4 });
    expect(camera({ focus: 'nor', zoom: 4, center: [2, 47] })).toMatchObject({ center: [2, 47], zoom: 4 });
  });
});
