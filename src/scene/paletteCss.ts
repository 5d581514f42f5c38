import type { Swatch } from './encode.ts';
import { GROUND, type Colors } from './palette.ts';

const both = (light: string, dark: string) => `light-dark(${light}, ${dark})`;

/**
 * The style sheet that dresses the drawing for both themes. The drawing itself carries the light colors as
 * attributes; palette.css holds this text, and a test keeps it so.
 */
export function paletteCss(swatches: readonly Swatch[]): string {
  const once = [...new Map(swatches.map((swatch) => [swatch.id, swatch])).values()].toSorted((a, b) =>
    a.id.localeCompare(b.id, 'en'),
  );
  const rules = once.flatMap(({ id, paint }) => {
    const color = (key: keyof Colors) =>
      both(paint.light[key] ?? paint.light.fill, paint.dark[key] ?? paint.dark.fill);
    if (paint.texture === undefined) return [`  [data-swatch='${id}'] {\n    fill: ${color('fill')};\n  }`];
    return [
      `  [data-swatch-ground='${id}'] {\n    fill: ${color('fill')};\n  }`,
      `  [data-swatch-ink='${id}'] {\n    fill: ${color('ink')};\n    stroke: ${color('ink')};\n  }`,
    ];
  });
  const ground = [
    `  [data-ground='sea'] {\n    fill: ${both(GROUND.sea.light, GROUND.sea.dark)};\n  }`,
    `  [data-ground='coast'] {\n    stroke: ${both(GROUND.coast.light, GROUND.coast.dark)};\n  }`,
    `  [data-ground='graticule'] {\n    stroke: ${both(GROUND.graticule.light, GROUND.graticule.dark)};\n  }`,
    `  [data-ground='border'] {\n    stroke: ${both(GROUND.border.light, GROUND.border.dark)};\n  }`,
    `  :is([data-ground='marker'], [data-ground='leader']) {\n    stroke: ${both(GROUND.marker.light, GROUND.marker.dark)};\n  }`,
  ];
  return `/* Written by palette.test.ts from palette.ts: change it there. */\n@layer paint {\n${[...ground, ...rules].join('\n')}\n}\n`;
}
