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
import { LAYERS } from '../store/view.ts';
import { encode } from './encode.ts';
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
const swatches = LAYERS.flatMap((layer) => [...encode(withOwn, layer).values()]);

it('dresses every swatch in the style sheet as the palette says', async () => {
  await expect(paletteCss(swatches)).toMatchFileSnapshot('palette.css');
});

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

  it('texture can be seen on its fill', () => {
    for (const { id, paint } of swatches) {
      const { fill, ink } = paint[theme];
      if (paint.texture !== undefined && ink !== undefined)
        expect([id, wcagContrast(fill, ink) >= 1.4]).toEqual([id, true]);
    }
  });

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
