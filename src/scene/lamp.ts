import type { Swatch } from './encode.ts';
import { GROUND, type Colors } from './palette.ts';

/**
 * The light color of a fill, a texture or the ground → the same for a projector, whose light shares the screen with
 * that of the room: what is dark turns grey, and the steps shrink. So they are as large as they can be, and the dark
 * theme, which such a room would wash out first, has no counterpart.
 */
const LAMP: Readonly<Record<string, string>> = {
  // The ramp.
  '#8fc8dd': '#aadbf5',
  '#4b9bb1': '#4c9cca',
  '#1d6c86': '#1f699e',
  '#0e324e': '#020f1c',
  '#f2fdff': '#ffffff',
  // No step of the ramp.
  '#a63a2b': '#b3140b',
  '#f79a88': '#ffc9bd',
  '#f6ecbf': '#fff3a8',
  '#978637': '#5a4b00',
  '#c3bfb7': '#b3aa9b',
  // Wordings.
  '#7b3f61': '#6b1048',
  '#2f8573': '#12705c',
  '#a7e2d1': '#c9fff0',
  '#e0a63e': '#f0a818',
  '#845200': '#6b4300',
  '#86abd6': '#7db0f0',
  '#2e588b': '#14407e',
  '#d6c1e2': '#e3c9f5',
  '#826198': '#6a3a90',
  '#b5653a': '#b04a10',
  '#f9d2b7': '#ffdcc4',
  // Regions.
  '#efece2': '#f3efe0',
  '#8d8771': '#7d7455',
  '#e9c46a': '#f2c033',
  '#8b6800': '#7a5600',
  '#d98c6a': '#e0733f',
  '#93b56b': '#7fb03a',
  '#6fb0ac': '#3fa39c',
  '#a58bc4': '#8f63c4',
  '#a9c3e0': '#a3cdfb',
  '#476b93': '#2a5a94',
  // The ground.
  '#eaf1f4': '#f6fbfd',
  '#7c8d95': '#3a474d',
  '#dbe5e9': '#e2eaed',
  '#ffffff': '#ffffff',
  '#26343a': '#000000',
};

/** A color on a projector; an error for one that has no counterpart. */
export function onLamp(light: string): string {
  const color = LAMP[light];
  if (color === undefined) throw new Error(`no color for the projector: ${light}`);
  return color;
}

/** The style sheet that dresses the drawing for a projector; lamp.css holds this text, and a test keeps it so. */
export function lampCss(swatches: readonly Swatch[]): string {
  const once = [...new Map(swatches.map((swatch) => [swatch.id, swatch])).values()].toSorted((a, b) =>
    a.id.localeCompare(b.id, 'en'),
  );
  const rule = (selector: string, ...properties: string[]) =>
    `  :root[data-display='projector'] ${selector} {\n${properties.map((one) => `    ${one};\n`).join('')}  }`;
  const rules = once.flatMap(({ id, paint: { light, texture } }) => {
    const color = (key: keyof Colors) => onLamp(light[key] ?? light.fill);
    if (texture === undefined) return [rule(`[data-swatch='${id}']`, `fill: ${color('fill')}`)];
    return [
      rule(`[data-swatch-ground='${id}']`, `fill: ${color('fill')}`),
      rule(`[data-swatch-ink='${id}']`, `fill: ${color('ink')}`, `stroke: ${color('ink')}`),
    ];
  });
  const ground = [
    rule(`[data-ground='sea']`, `fill: ${onLamp(GROUND.sea.light)}`),
    rule(`[data-ground='coast']`, `stroke: ${onLamp(GROUND.coast.light)}`),
    rule(`[data-ground='graticule']`, `stroke: ${onLamp(GROUND.graticule.light)}`),
    rule(`[data-ground='border']`, `stroke: ${onLamp(GROUND.border.light)}`),
    rule(`:is([data-ground='marker'], [data-ground='leader'])`, `stroke: ${onLamp(GROUND.marker.light)}`),
  ];
  return `/* Written by lamp.test.ts from lamp.ts: change it there. */\n@layer paint {\n${[...ground, ...rules].join('\n')}\n}\n`;
}
