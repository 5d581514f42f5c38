import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';
import type { Plugin } from 'vite';

/** A file of a typeface: the letters it draws, and for which part of Unicode it is asked for. */
interface Face {
  readonly family: string;
  readonly file: string;
  readonly letters: string;
  readonly unicodeRange: string;
}

const through = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

/** Western European letters, and the signs that the interface uses. */
const LATIN = `${through(0x20, 0x7e)}${through(0xa0, 0xff)}–—‘’“”„‚…‹›•·−≈≥≤÷→←↑↓œŒ€\u2009\u202f`;
/** The letters of Russian. */
const CYRILLIC = `${through(0x410, 0x44f)}Ёё№`;

const RANGES = {
  latin: 'U+20-7E, U+A0-FF, U+152-153, U+2009-2044, U+20AC, U+2190-2193, U+2212, U+2248, U+2264-2265',
  cyrillic: 'U+401, U+410-44F, U+451, U+2116',
} as const;

/** Weights of the letters: regular to bold. */
const WEIGHTS = { min: 400, max: 700 } as const;

const FACES: readonly Face[] = [
  { family: 'Source Serif 4', folder: 'source-serif-4' },
  { family: 'Source Sans 3', folder: 'source-sans-3' },
].flatMap(({ family, folder }) =>
  (['latin', 'cyrillic'] as const).map((script) => ({
    family,
    file: `@fontsource-variable/${folder}/files/${folder}-${script}-wght-normal.woff2`,
    letters: script === 'latin' ? LATIN : CYRILLIC,
    unicodeRange: RANGES[script],
  })),
);

const require = createRequire(import.meta.url);

const cut = ({ file, letters }: Face): Promise<Uint8Array> =>
  subset(readFileSync(require.resolve(file)), letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
  });

let made: Promise<readonly Uint8Array[]> | undefined;

const ID = 'virtual:fonts';

/**
 * Serves the list of typefaces as `virtual:fonts`, cut to the letters and weights in use: as separate files, or
 * inside the page of the single file.
 */
export function fonts(): Plugin {
  return {
    name: 'relations-atlas-fonts',
    resolveId: { filter: { id: /^virtual:fonts$/ }, handler: () => `\0${ID}` },
    load: {
      filter: { id: /^\0virtual:fonts$/ },
      async handler() {
        if (this.environment.name === 'ssr') return 'export default []';
        const files = await (made ??= Promise.all(FACES.map(cut)));
        const faces = FACES.map(({ family, file, unicodeRange }, index) => {
          const source = files[index] ?? new Uint8Array();
          const address =
            this.environment.name === 'client' && this.environment.mode === 'build'
              ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: file.slice(file.lastIndexOf('/') + 1), source })}`
              : JSON.stringify(`data:font/woff2;base64,${Buffer.from(source).toString('base64')}`);
          const weight = `${WEIGHTS.min} ${WEIGHTS.max}`;
          return `{ family: ${JSON.stringify(family)}, weight: '${weight}', unicodeRange: '${unicodeRange}', isLatin: ${unicodeRange === RANGES.latin}, address: ${address} }`;
        });
        return `export default [${faces.join(', ')}]`;
      },
    },
  };
}
