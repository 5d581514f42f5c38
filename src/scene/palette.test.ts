import { formatHex, parse, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { difference, everySwatch, FAINT, lightness, melted, NAMED, sights } from './fixture.ts';
import { GROUND, paints, THEMES } from './palette.ts';

const { atlas } = compiled;

describe.each(THEMES)('in the %s theme', (theme) => {
  const sea = GROUND.sea[theme];
  const all = everySwatch.map(({ id, paint }) => [id, paint] as const);

  it.each(sights)(
    'evidence reads by weight: the more is counted, the farther from the ground (%s)',
    (_, see) => {
      const weights = [...NAMED, ...FAINT].map((paint) =>
        Math.abs(lightness(see(melted(paint, theme))) - lightness(see(sea))),
      );
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      // Counted evidence differs from all other classes, and each of those from the next.
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
});

/** The room's light on the screen, as a share of the lamp's white: a bright room, in which black is a gray of 6 : 1. */
const ROOM = 0.2;
const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const encoded = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);
/** Returns a color as seen on a screen in a bright room, by an eye used to the room's white. */
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
  for (const { id, paint } of everySwatch) {
    const { fill, ink } = paint.projected;
    if (paint.texture === undefined || ink === undefined || paint.texture === 'stripes') continue;
    expect([id, wcagContrast(washed(fill), washed(ink)) >= 1.5]).toEqual([id, true]);
  }
});
