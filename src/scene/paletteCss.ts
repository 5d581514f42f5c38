import type { Swatch } from './encode.ts';
import { GROUND, type Colors, type PaletteTheme } from './palette.ts';

type Value = (colors: Readonly<Record<PaletteTheme, Colors | string>>, key?: keyof Colors) => string;

const pick = (colors: Colors | string, key: keyof Colors) =>
  typeof colors === 'string' ? colors : (colors[key] ?? colors.fill);

/** The rules of all swatches and of the ground around them, with the colors that `value` says. */
function rules(swatches: readonly Swatch[], scope: string, value: Value): string {
  const rule = (selector: string, ...properties: string[]) =>
    `  ${scope}${selector} {\n${properties.map((one) => `    ${one};\n`).join('')}  }`;
  const once = [...new Map(swatches.map((swatch) => [swatch.id, swatch])).values()].toSorted((a, b) =>
    a.id.localeCompare(b.id, 'en'),
  );
  const ground = [
    rule(`[data-ground='sea']`, `fill: ${value(GROUND.sea)}`),
    ...(['coast', 'border', 'marker', 'ring'] as const).map((name) =>
      rule(`[data-ground='${name}']`, `stroke: ${value(GROUND[name])}`),
    ),
    rule(`[data-ground='ring-ink']`, `stroke: ${value(GROUND.ringInk)}`),
  ];
  const fills = once.flatMap(({ id, paint }) => [
    paint.texture === undefined
      ? rule(`[data-swatch='${id}']`, `fill: ${value(paint, 'fill')}`)
      : `${rule(`[data-swatch-ground='${id}']`, `fill: ${value(paint, 'fill')}`)}\n${rule(`[data-swatch-ink='${id}']`, `fill: ${value(paint, 'ink')}`)}`,
    ...(paint.light.line === undefined
      ? []
      : [rule(`[data-swatch-line='${id}']`, `stroke: ${value(paint, 'line')}`)]),
  ]);
  return `/* Written by palette.test.ts from palette.ts: change it there. */\n@layer paint {\n${[...ground, ...fills].join('\n')}\n}\n`;
}

/** The style sheet of the drawing in the light and the dark theme; palette.css holds this text. */
export const paletteCss = (swatches: readonly Swatch[]): string =>
  rules(
    swatches,
    '',
    (colors, key = 'fill') => `light-dark(${pick(colors.light, key)}, ${pick(colors.dark, key)})`,
  );

/** The style sheet of the drawing on a projector; projected.css holds this text. */
export const projectedCss = (swatches: readonly Swatch[]): string =>
  rules(swatches, `:root[data-display='projector'] `, (colors, key = 'fill') => pick(colors.projected, key));
