import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
  wcagLuminance,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import type { Own } from '../atlas/types.ts';
import { compiled } from '../compile/fixture.ts';
import { layers } from '../store/params.ts';
import { encode, type Swatch } from './encode.ts';
import { GROUND, paints } from './palette.ts';
import { paletteCss } from './paletteCss.ts';

const { atlas } = compiled;
const seenBy = (filter: (color: Color) => Color) => (color: string) => {
  const parsed = parse(color);
  return parsed ? formatHex(filter(parsed)) : color;
};
const blind = {
  protanopia: seenBy(filterDeficiencyProt(1)),
  deuteranopia: seenBy(filterDeficiencyDeuter(1)),
  tritanopia: seenBy(filterDeficiencyTrit(1)),
};
/** Each step of the reader's own numbers, and none. */
const own = {
  name: '', groups: { own: { name: '' }, absent: { name: '' } }, caution: '', labels: new Map(), said: new Map(), given: new Map(),
  steps: new Map(atlas.countries.slice(0, 7).map(({ id }, at) => [id, at + 1])),
} satisfies Own; // prettier-ignore
const withOwn = { ...atlas, own };
const swatches = layers().flatMap((layer) => [...encode(withOwn, layer).values()]);

it('dresses every swatch in the style sheet as the palette says', async () => {
  await expect(paletteCss(swatches)).toMatchFileSnapshot('palette.css');
});

const mapCss = readFileSync('src/views/map/map.css', 'utf8');
const strokeOf = (selector: string) => {
  const [, light = '', dark = ''] =
    new RegExp(`\\.rings \\.${selector} \\{\\s*stroke: light-dark\\((#\\w+), (#\\w+)\\)`).exec(mapCss) ?? [];
  return { light, dark };
};
const [ring, halo] = [strokeOf('ring'), strokeOf('halo')];
const RINGS = {
  light: { ring: ring.light, halo: halo.light },
  dark: { ring: ring.dark, halo: halo.dark },
} as const;

const ramp = [1, 2, 3, 7].map((value) => paints.step(value));
const themes = ['light', 'dark'] as const;
const difference = differenceCiede2000();
const sights = { normal: (color: string) => color, ...blind } as const;

describe.each(themes)('in the %s theme', (theme) => {
  const fills = ramp.map((paint) => paint[theme].fill);
  const land = [paints.PLAIN.none, paints.PLAIN.unnumbered].map((paint) => paint[theme].fill);

  it.each(Object.keys(sights) as (keyof typeof sights)[])(
    'the steps of the ramp can be told apart (%s)',
    (sight) => {
      const seen = fills.map((fill) => sights[sight](fill));
      seen.forEach((one, at) => {
        for (const other of seen.slice(at + 1)) expect(difference(one, other)).toBeGreaterThanOrEqual(10);
      });
    },
  );

  it.each(Object.keys(sights) as (keyof typeof sights)[])(
    'what has no number is off the ramp (%s)',
    (sight) => {
      for (const one of land) {
        for (const other of fills)
          expect(difference(sights[sight](one), sights[sight](other))).toBeGreaterThanOrEqual(10);
      }
    },
  );

  it('land can be told from the sea, and the unmentioned from the uncounted', () => {
    const [none = '', unnumbered = ''] = land;
    for (const see of Object.values(sights)) {
      for (const one of land) expect(difference(see(one), see(GROUND.sea[theme]))).toBeGreaterThanOrEqual(10);
      expect(difference(see(none), see(unnumbered))).toBeGreaterThanOrEqual(9);
    }
  });

  it('the ramp goes one way in grey', () => {
    const greys = fills.map((fill) => wcagLuminance(fill));
    const sorted = greys.toSorted((a, b) => (theme === 'light' ? b - a : a - b));
    expect(greys).toEqual(sorted);
  });

  it('the reader’s own numbers go one way in grey, can be told apart, from none, and from all evidence', () => {
    const steps = [1, 2, 3, 4, 5, 6, 7].map((step) => paints.own(step)[theme].fill);
    const greys = steps.map((fill) => wcagLuminance(fill));
    expect(greys).toEqual(greys.toSorted((a, b) => (theme === 'light' ? b - a : a - b)));
    for (const see of Object.values(sights)) {
      steps.forEach((one, at) => {
        for (const other of steps.slice(at + 1))
          expect(difference(see(one), see(other))).toBeGreaterThanOrEqual(6);
        expect(difference(see(one), see(paints.own(0)[theme].fill))).toBeGreaterThanOrEqual(6);
      });
    }
    for (const one of steps) {
      for (const other of fills) expect(difference(one, other)).toBeGreaterThanOrEqual(10);
      expect(difference(one, GROUND.sea[theme])).toBeGreaterThanOrEqual(10);
    }
  });

  it('a spoken-of country without a number is nearer to the ground than the first step', () => {
    const ground = GROUND.sea[theme];
    const [first = ''] = fills;
    expect(wcagContrast(paints.PLAIN.unnumbered[theme].fill, ground)).toBeLessThan(
      wcagContrast(first, ground),
    );
  });

  it('texture can be seen on its fill; broad stripes are the colors of two wordings, which nothing else has', () => {
    for (const { id, paint } of swatches) {
      const { fill, ink } = paint[theme];
      if (paint.texture !== undefined && ink !== undefined)
        expect([id, wcagContrast(fill, ink) >= (paint.texture === 'stripes' ? 1.4 : 3)]).toEqual([id, true]);
    }
  });

  it('lines can be seen: the coast on the sea, a marker on it, the outline of a region on its colors', () => {
    const { sea, coast, marker } = GROUND;
    expect(wcagContrast(coast[theme], sea[theme])).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(marker[theme], sea[theme])).toBeGreaterThanOrEqual(3);
    expect(mapCss).toContain(`stroke: light-dark(${marker.light}, ${marker.dark});`);
    for (const { id, paint } of encode(atlas, 'regions').values()) {
      if (!id.startsWith('region-')) continue;
      expect([id, wcagContrast(marker[theme], paint[theme].fill) >= 3]).toEqual([id, true]);
    }
  });

  it('the ring of the focus, or the halo around it, can be seen on every color', () => {
    const { ring, halo } = RINGS[theme];
    expect(wcagContrast(ring, halo)).toBeGreaterThanOrEqual(3);
    for (const fill of [GROUND.sea[theme], ...swatches.map(({ paint }) => paint[theme].fill)])
      expect([fill, Math.max(wcagContrast(ring, fill), wcagContrast(halo, fill)) >= 3]).toEqual([fill, true]);
  });

  it.each(layers())(
    'in the layer %s two classes differ by 3:1 or a texture, or lie on one scale',
    (layer) => {
      const classes = [...new Map([...encode(withOwn, layer).values()].map((one) => [one.id, one])).values()];
      const alike = classes.flatMap((one, at) =>
        classes.slice(at + 1).flatMap((other) => {
          const apart = wcagContrast(one.paint[theme].fill, other.paint[theme].fill) >= 3;
          return apart || one.paint.texture !== other.paint.texture ? [] : [[one, other] as const];
        }),
      );
      const scale = ({ id }: { readonly id: string }) => id.replace(/-.*/, '');
      // A scale needs its steps; a region has an outline and its name; a mixed wording has the colors of both of its
      // own. What is not mentioned is the grey beside them all.
      const excused = (one: Swatch, other: Swatch) =>
        (scale(one) === scale(other) && ['named', 'average', 'own', 'region'].includes(scale(one))) ||
        one.paint.texture === 'stripes' ||
        [one.id, other.id].includes('none');
      const rest = alike.filter(([one, other]) => !excused(one, other));
      expect(rest.map(([one, other]) => `${one.id} ${other.id}`)).toEqual([]);
    },
  );

  it('no two kinds of wording look alike', () => {
    const kinds = Object.entries(paints.WORDING);
    for (const [sight, see] of Object.entries(sights)) {
      kinds.forEach(([name, one], at) => {
        for (const [other, paint] of kinds.slice(at + 1)) {
          const apart =
            difference(see(one[theme].fill), see(paint[theme].fill)) >= 10 || one.texture !== paint.texture;
          expect([sight, name, other, apart]).toEqual([sight, name, other, true]);
        }
      });
    }
  });
});
