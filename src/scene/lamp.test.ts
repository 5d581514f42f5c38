import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { layers } from '../store/params.ts';
import { encode } from './encode.ts';
import { lampCss, onLamp } from './lamp.ts';
import { GROUND, paints } from './palette.ts';

const swatches = layers().flatMap((layer) => [...encode(compiled.atlas, layer).values()]);
const difference = differenceCiede2000();

/** The room's light on the screen, as a share of the lamp's white: a bright room, in which black is a grey of 6 : 1. */
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
const seenBy = (filter: (color: Color) => Color) => (hex: string) => {
  const color = parse(hex);
  return color ? formatHex(filter(color)) : hex;
};
const sights = Object.entries({
  normal: (hex: string) => hex,
  protanopia: seenBy(filterDeficiencyProt(1)),
  deuteranopia: seenBy(filterDeficiencyDeuter(1)),
  tritanopia: seenBy(filterDeficiencyTrit(1)),
});
const ramp = [1, 2, 3, 7].map((value) => paints.step(value).light.fill);
const land = [paints.PLAIN.none.light.fill, paints.PLAIN.unnumbered.light.fill];
const steps = (fills: readonly string[]) =>
  fills.slice(1).map((fill, at) => wcagContrast(washed(fill), washed(fills[at] ?? '')));

it('dresses every swatch in the style sheet as the palette of the lamp says', async () => {
  await expect(lampCss(swatches)).toMatchFileSnapshot('lamp.css');
});

it('makes the steps of the ramp larger than on a screen, in a bright room too', () => {
  const [before, after] = [steps(ramp), steps(ramp.map(onLamp))];
  expect(Math.min(...after)).toBeGreaterThanOrEqual(1.35);
  expect(Math.min(...after)).toBeGreaterThan(Math.min(...before));
  const span = (fills: string[]) => wcagContrast(washed(fills[0] ?? ''), washed(fills.at(-1) ?? ''));
  expect(span(ramp.map(onLamp))).toBeGreaterThan(span(ramp));
});

it.each(sights)('keeps what has no number off the ramp, and land off the sea (%s)', (_, see) => {
  const seen = (hex: string) => see(washed(onLamp(hex)));
  for (const one of land) {
    for (const other of ramp) expect(difference(seen(one), seen(other))).toBeGreaterThanOrEqual(8);
    expect(difference(seen(one), seen(GROUND.sea.light))).toBeGreaterThanOrEqual(8);
  }
  const [none = '', unnumbered = ''] = land;
  expect(difference(seen(none), seen(unnumbered))).toBeGreaterThanOrEqual(9);
});

it('shows a coast and a texture on every fill', () => {
  expect(wcagContrast(washed(onLamp(GROUND.coast.light)), washed(onLamp(GROUND.sea.light)))).toBeGreaterThan(
    3,
  );
  for (const { id, paint } of swatches) {
    const { fill, ink } = paint.light;
    if (paint.texture !== undefined && ink !== undefined)
      expect([id, wcagContrast(washed(onLamp(fill)), washed(onLamp(ink))) >= 1.5]).toEqual([id, true]);
  }
});

it('has no two kinds of wording alike', () => {
  const kinds = Object.entries(paints.WORDING);
  for (const [sight, see] of sights) {
    kinds.forEach(([name, one], at) => {
      for (const [other, paint] of kinds.slice(at + 1)) {
        const [a, b] = [one, paint].map(({ light }) => see(washed(onLamp(light.fill))));
        const apart = difference(a ?? '', b ?? '') >= 10 || one.texture !== paint.texture;
        expect([sight, name, other, apart]).toEqual([sight, name, other, true]);
      }
    });
  }
});

it('keeps textures and lines in sight', () => {
  for (const { id, paint } of swatches) {
    const { fill, ink } = paint.light;
    if (paint.texture === undefined || ink === undefined) continue;
    expect([id, wcagContrast(onLamp(fill), onLamp(ink)) >= 3]).toEqual([id, true]);
  }
  for (const line of [GROUND.coast.light, GROUND.marker.light])
    expect(wcagContrast(onLamp(line), onLamp(GROUND.sea.light))).toBeGreaterThanOrEqual(3);
});
