import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  interpolate,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import type { Own } from '../atlas/types.ts';
import { compiled } from '../compile/fixture.ts';
import { layers } from '../store/params.ts';
import { encode } from './encode.ts';
import { GROUND, paints, THEMES, type Paint, type PaletteTheme } from './palette.ts';
import { paletteCss, projectedCss } from './paletteCss.ts';
import { PROJECTED_TILES, TILES } from './textures.ts';

const { atlas } = compiled;
/** Each step of the reader's own numbers, and none. */
const own = {
  name: '', groups: { own: { name: '' }, absent: { name: '' } }, caution: '', labels: new Map(), said: new Map(), given: new Map(),
  steps: new Map(atlas.countries.slice(0, 7).map(({ id }, at) => [id, at + 1])),
} satisfies Own; // prettier-ignore
const swatches = layers().flatMap((layer) => [...encode({ ...atlas, own }, layer).values()]);

it('writes the style sheets of the drawing as the palette says', async () => {
  await expect(paletteCss(swatches)).toMatchFileSnapshot('palette.css');
  await expect(projectedCss(swatches)).toMatchFileSnapshot('projected.css');
});

const seenBy = (filter: (color: Color) => Color) => (color: string) => {
  const parsed = parse(color);
  return parsed ? formatHex(filter(parsed)) : color;
};
const blind = {
  protanopia: seenBy(filterDeficiencyProt(1)),
  deuteranopia: seenBy(filterDeficiencyDeuter(1)),
  tritanopia: seenBy(filterDeficiencyTrit(1)),
};
const sights = Object.entries({ normal: (color: string) => color, ...blind });
const difference = differenceCiede2000();
const lightness = (color: string) => converter('lab65')(color)?.l ?? NaN;

/** The share of a tile that its figure covers. */
function coverage({ texture }: Paint, theme: PaletteTheme): number {
  if (texture === undefined) return 0;
  const { size, figure } = (theme === 'projected' ? PROJECTED_TILES : TILES)[texture];
  return 'bar' in figure ? figure.bar / size : (2 * Math.PI * figure.dots ** 2) / size ** 2;
}
/** The color of a paint at arm's length, where its figure melts into its ground. */
function melted(paint: Paint, theme: PaletteTheme): string {
  const { fill, ink = fill } = paint[theme];
  return formatHex(interpolate([fill, ink], 'lrgb')(coverage(paint, theme)));
}

const NAMED = [7, 3, 2, 1].map(paints.step);
const FAINT = [paints.average(3), paints.average(2), paints.PLAIN.unnumbered, paints.PLAIN.none];

describe.each(THEMES)('in the %s theme', (theme) => {
  const sea = GROUND.sea[theme];
  const all = swatches.map(({ id, paint }) => [id, paint] as const);

  it.each(sights)(
    'evidence reads by weight: the more is counted, the farther from the ground (%s)',
    (_, see) => {
      const weights = [...NAMED, ...FAINT].map((paint) =>
        Math.abs(lightness(see(melted(paint, theme))) - lightness(see(sea))),
      );
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      // What is counted stands apart from all that is not, and each of the rest from the next.
      const gaps = weights.slice(1).map((weight, at) => (weights[at] ?? 0) - weight);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3.5);
      expect(gaps[NAMED.length - 1]).toBeGreaterThanOrEqual(7.5);
    },
  );

  it('averages, mentions and silence have the lightness of the design', () => {
    if (theme === 'dark') return;
    const wanted = [78, 86, 91, 96];
    FAINT.forEach((paint, at) =>
      expect(Math.abs(lightness(melted(paint, theme)) - (wanted[at] ?? 0))).toBeLessThanOrEqual(2),
    );
  });

  it.each(sights)('named countries are seen on the sea, and one step from the next (%s)', (_, see) => {
    const fills = NAMED.map((paint) => see(paint[theme].fill));
    for (const fill of fills) expect(wcagContrast(fill, see(sea))).toBeGreaterThanOrEqual(3);
    fills.slice(1).forEach((fill, at) => {
      expect(wcagContrast(fill, fills[at] ?? '')).toBeGreaterThanOrEqual(1.35);
    });
  });

  it('a texture is seen on its ground; broad stripes are the colors of two wordings', () => {
    for (const [id, { texture, [theme]: colors }] of all) {
      const { fill, ink } = colors;
      if (texture === undefined || ink === undefined) continue;
      // The figure of a region is the faintest of all: it stands behind the wordings.
      const least = texture === 'stripes' ? 1.3 : id === 'regional' ? 2.2 : 3;
      expect([id, wcagContrast(fill, ink) >= least]).toEqual([id, true]);
    }
  });

  it('lines are seen: coasts on the sea, markers, the outlines of regions, China', () => {
    for (const line of [GROUND.coast, GROUND.marker])
      expect(wcagContrast(line[theme], sea)).toBeGreaterThanOrEqual(3);
    for (const [id, { [theme]: colors }] of all) {
      const { fill, line } = colors;
      if (line === undefined) continue;
      expect([id, wcagContrast(line, sea) >= 3, wcagContrast(line, fill) >= 3]).toEqual([id, true, true]);
    }
  });

  it('the ring of what is chosen, or the ink within it, is seen on every color', () => {
    const [ring, ink] = [GROUND.ring[theme], GROUND.ringInk[theme]];
    expect(wcagContrast(ring, ink)).toBeGreaterThanOrEqual(3);
    for (const [id, { [theme]: colors }] of all)
      expect([id, Math.max(wcagContrast(ring, colors.fill), wcagContrast(ink, colors.fill)) >= 3]).toEqual([
        id,
        true,
      ]);
  });

  it('yellow means chosen, nowhere else', () => {
    for (const [id, { [theme]: colors }] of all)
      for (const color of Object.values(colors))
        expect([id, color, difference(color, GROUND.ring[theme]) >= 12]).toEqual([id, color, true]);
  });

  it('neighboring regions differ by hue', () => {
    const regions = atlas.regions.map((_, at) => paints.regionPaint(at));
    for (const [sight, see] of sights) {
      regions.forEach((one, at) => {
        for (const other of regions.slice(at + 1)) {
          const apart = difference(see(one[theme].fill), see(other[theme].fill));
          expect([sight, apart >= (sight === 'normal' ? 10 : 3)]).toEqual([sight, true]);
        }
      });
    }
  });

  it('no two wordings look alike', () => {
    const kinds = Object.entries(paints.WORDING);
    for (const [sight, see] of sights) {
      kinds.forEach(([name, one], at) => {
        for (const [other, paint] of kinds.slice(at + 1)) {
          const apart = difference(see(melted(one, theme)), see(melted(paint, theme)));
          expect([sight, name, other, apart >= (sight === 'normal' ? 10 : 5)]).toEqual([
            sight,
            name,
            other,
            true,
          ]);
        }
      });
    }
  });

  it('the reader’s own numbers go one way in gray, can be told apart, and are of no color of the article', () => {
    const steps = [1, 2, 3, 4, 5, 6, 7].map((step) => paints.own(step)[theme].fill);
    const weights = steps.map((fill) => Math.abs(lightness(fill) - lightness(sea)));
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    for (const [, see] of sights) {
      steps.forEach((one, at) => {
        for (const other of steps.slice(at + 1))
          expect(difference(see(one), see(other))).toBeGreaterThanOrEqual(5);
        expect(difference(see(one), see(paints.own(0)[theme].fill))).toBeGreaterThanOrEqual(5);
      });
    }
    for (const one of steps)
      for (const paint of NAMED) expect(difference(one, paint[theme].fill)).toBeGreaterThanOrEqual(10);
  });
});

/** The room's light on the screen, as a share of the lamp's white: a bright room, in which black is a gray of 6 : 1. */
const ROOM = 0.2;
const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const encoded = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);
/** A color as it is seen on a screen that the room shines on, the eye used to its white. */
const washed = (hex: string) => {
  const color = parse(hex);
  if (color?.mode !== 'rgb') throw new Error(hex);
  const wash = (channel: number) => encoded((linear(channel) + ROOM) / (1 + ROOM));
  return formatHex({ mode: 'rgb', r: wash(color.r), g: wash(color.g), b: wash(color.b) });
};

it('keeps the order of evidence, its coasts and its textures under a weak lamp in a bright room', () => {
  const weights = [...NAMED, ...FAINT].map((paint) => 100 - lightness(washed(melted(paint, 'projected'))));
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(wcagContrast(washed(GROUND.coast.projected), washed(GROUND.sea.projected))).toBeGreaterThan(2.5);
  for (const { id, paint } of swatches) {
    const { fill, ink } = paint.projected;
    if (paint.texture === undefined || ink === undefined || paint.texture === 'stripes') continue;
    expect([id, wcagContrast(washed(fill), washed(ink)) >= 1.5]).toEqual([id, true]);
  }
});
