import type { Swatch } from './encode.ts';
import { discOf, GROUND, paints, type PaletteTheme } from './palette.ts';

/** A color in each theme. */
type Colors = Readonly<Record<PaletteTheme, string>>;
type Value = (colors: Colors) => string;

const THEMED = (of: (theme: PaletteTheme) => string): Colors => ({
  light: of('light'),
  dark: of('dark'),
  projected: of('projected'),
});

/** The colors under and between the countries: each ground's name, and the other lines in its color. */
const LINES = {
  coast: [
    "[data-ground='coast']",
    "[data-ground='disputed']",
    "g[data-layer]:not([data-layer='parties'], [data-layer='named'], [data-layer='regions'], [data-layer='wording']) [data-ground='hairline']",
    "g[data-layer]:not([data-layer='parties']) [data-ground='inner']",
  ],
  border: ["[data-ground='border']"],
  sea: [
    "[data-ground='hairline']",
    "[data-ground='graticule']",
    "g[data-layer='wording'] [data-ground='border']",
    "g[data-layer='wording'] [data-swatch^='wording']",
  ],
  ring: ["[data-ground='ring']"],
  ringInk: ["[data-ground='ring-ink']"],
} as const satisfies { readonly [ground in keyof typeof GROUND]?: readonly string[] };

/** The rules of all swatches and of the ground around them, with the colors that `value` says. */
function rules(swatches: readonly Swatch[], scope: string, value: Value): string {
  const rule = (selectors: readonly string[], name: 'fill' | 'stroke', colors: Colors) =>
    `${selectors.map((one) => `  ${scope}${one}`).join(',\n')} {\n    ${name}: ${value(colors)};\n  }`;
  const once = [...new Map(swatches.map((swatch) => [swatch.id, swatch])).values()].toSorted((a, b) =>
    a.id.localeCompare(b.id, 'en'),
  );
  const ground = [
    rule(["[data-ground='sea']"], 'fill', GROUND.sea),
    rule(LINES.sea, 'stroke', GROUND.sea),
    rule(
      ["[data-ground='outline']"],
      'stroke',
      THEMED((theme) => paints.average(2)[theme].line ?? ''),
    ),
    ...(['coast', 'border', 'ring', 'ringInk'] as const).map((name) =>
      rule(LINES[name], 'stroke', GROUND[name]),
    ),
  ];
  const fills = once.flatMap(({ id, paint }) => {
    const line = THEMED((theme) => paint[theme].line ?? paint[theme].fill);
    return [
      ...(paint.texture === undefined
        ? [
            rule(
              [`[data-swatch='${id}']`],
              'fill',
              THEMED((theme) => paint[theme].fill),
            ),
          ]
        : [
            rule(
              [`[data-swatch-ground='${id}']`],
              'fill',
              THEMED((theme) => paint[theme].fill),
            ),
            rule(
              [`[data-swatch-ink='${id}']`],
              'fill',
              THEMED((theme) => paint[theme].ink ?? ''),
            ),
          ]),
      ...(paint.light.line === undefined ? [] : [rule([`[data-swatch-line='${id}']`], 'stroke', line)]),
      // Borders within a region are of its color.
      ...(id.startsWith('region-') ? [rule([`g[data-layer] [data-swatch='${id}']`], 'stroke', line)] : []),
      rule(
        [`[data-swatch='${id}'] > [data-disc]`, `[data-disc='${id}']`],
        'stroke',
        THEMED((theme) => discOf(paint, theme).core),
      ),
      rule(
        [`[data-swatch='${id}'] > [data-edge]`],
        'stroke',
        THEMED((theme) => discOf(paint, theme).edge),
      ),
    ];
  });
  return `/* Written by a test from scene/palette.ts: change it there. */\n@layer paint {\n${[...ground, ...fills].join('\n')}\n}\n`;
}

/** The style sheet of the drawing in the light and the dark theme; palette.css holds this text. */
export const paletteCss = (swatches: readonly Swatch[]): string =>
  rules(swatches, '', ({ light, dark }) => `light-dark(${light}, ${dark})`);

/** The style sheet of the drawing for a whole room; `scope` selects the root element while a room looks at it. */
export const projectedCss = (swatches: readonly Swatch[], scope: string): string =>
  rules(swatches, `${scope} `, ({ projected }) => projected);
