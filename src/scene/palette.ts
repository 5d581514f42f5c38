import type { Strength } from '../atlas/claims.ts';
import type { Evidence } from '../atlas/types.ts';

/** The drawing of a textured fill over its ground. */
export type Texture = 'lines' | 'dense' | 'dots' | 'visits' | 'stripes';

/** The colors of a swatch in one theme; `ink` draws its texture, `line` its outline in keys and around regions. */
export interface Colors {
  readonly fill: string;
  readonly ink?: string;
  readonly line?: string;
}

export const THEMES = ['light', 'dark', 'projected'] as const;
export type PaletteTheme = (typeof THEMES)[number];

/** One way to draw a country. Light colors are written into the drawing, those of other themes by the style sheet. */
export interface Paint extends Readonly<Record<PaletteTheme, Colors>> {
  readonly texture?: Texture;
}

/** Makes a paint without a texture. */
const plain = (light: string, dark: string, projected = light): Paint => ({
  light: { fill: light },
  dark: { fill: dark },
  projected: { fill: projected },
});

/** The steps of the ramp: values 1, 2, 3 and up, 7 and up. Few, so that each can be told in gray. */
const RAMP = [
  plain('#3f7e9b', '#2d7691', '#3a87ab'),
  plain('#256287', '#56a4bc', '#1b618a'),
  plain('#11466b', '#8fcddd', '#0b4168'),
  plain('#08243c', '#cdecf4', '#00172b'),
] as const;

/** The paint of a number of parties (1, 2, 3 to 6, 7 and more). */
const step = (value: number): Paint => RAMP[value >= 7 ? 3 : value >= 3 ? 2 : value >= 2 ? 1 : 0];

const REGION_LINE = { light: '#2f6f8c', dark: '#7fb5c8', projected: '#0f5578' } as const;

/** The paint of a regional average: fine lines on a tint, denser ones from about 3. */
const average = (value: number): Paint =>
  value >= 3
    ? {
        light: { fill: '#c9dce4', ink: '#3f7d98', line: REGION_LINE.light },
        dark: { fill: '#1a3441', ink: '#4c8299', line: REGION_LINE.dark },
        projected: { fill: '#cbe2ec', ink: '#1f658a', line: REGION_LINE.projected },
        texture: 'dense',
      }
    : {
        light: { fill: '#d9e4e8', ink: '#4c869f', line: REGION_LINE.light },
        dark: { fill: '#172a34', ink: '#4d8299', line: REGION_LINE.dark },
        projected: { fill: '#e0ebf0', ink: '#2f7797', line: REGION_LINE.projected },
        texture: 'lines',
      };

const PLAIN: Readonly<Record<Exclude<Evidence, 'named' | 'average'>, Paint>> = {
  home: {
    light: { fill: '#d6cdbc', line: '#3a352b' },
    dark: { fill: '#6d6557', line: '#e5dccb' },
    projected: { fill: '#d9ccb2', line: '#1e1a12' },
  },
  unnumbered: {
    light: { fill: '#e8eced', ink: '#5f7b89' },
    dark: { fill: '#18222a', ink: '#7d95a1' },
    projected: { fill: '#eaedee', ink: '#3f5b69' },
    texture: 'dots',
  },
  none: plain('#f4f3f0', '#1b2124'),
};

/** Wordings are of no order: they have hues. */
const WORDING: Readonly<Record<Strength, Paint>> = {
  close: plain('#9c4a78', '#9c4a78'),
  stable: plain('#2c8a72', '#2c8a72'),
  developing: plain('#c4762f', '#c4762f'),
  contacts: plain('#6690c9', '#6690c9'),
  visits: {
    light: { fill: '#c9b0df', ink: '#5d3a80' },
    dark: { fill: '#c9b0df', ink: '#5d3a80' },
    projected: { fill: '#c9b0df', ink: '#5d3a80' },
    texture: 'visits',
  },
  interest: plain('#c2573a', '#c2573a'),
};
/** Visits beside another wording, in stripes. */
const VISITS_STRIPE = '#b99ad4';

/** The paint of a country that only the figure of its region may count. */
const REGIONAL: Paint = {
  light: { fill: '#f1f3f3', ink: '#98a3a9' },
  dark: { fill: '#1b252b', ink: '#6b7a83' },
  projected: { fill: '#f1f3f3', ink: '#7d898f' },
  texture: 'lines',
};

const region = (light: string, lightLine: string, dark: string, darkLine: string): Paint => ({
  light: { fill: light, line: lightLine },
  dark: { fill: dark, line: darkLine },
  projected: { fill: light, line: lightLine },
});

/** Colors of regions, which differ by hue, by outlines and by names on the map. */
const REGIONS: readonly Paint[] = [
  region('#f6d9e6', '#8f3f66', '#5a3446', '#ed97be'),
  region('#ffe6cc', '#9c5223', '#523822', '#e0a472'),
  region('#d2dcb2', '#4d6a18', '#4a542e', '#a6b872'),
  region('#b6e3dc', '#0f6a63', '#255550', '#43c3b5'),
  region('#d5cded', '#5a479b', '#574f79', '#b4a7ed'),
  region('#daeafb', '#2f639c', '#1a415b', '#66b8f4'),
];

/** The paint of the region at this place of the article's order. */
const regionPaint = (at: number): Paint => REGIONS[at % REGIONS.length] ?? step(1);

/** Two wordings of one country: broad stripes of both. */
function mixed(one: Strength, other: Strength): Paint {
  const colors = (theme: PaletteTheme): Colors => {
    const fill = (strength: Strength) =>
      strength === 'visits' ? VISITS_STRIPE : WORDING[strength][theme].fill;
    return { fill: fill(one), ink: fill(other) };
  };
  return { light: colors('light'), dark: colors('dark'), projected: colors('projected'), texture: 'stripes' };
}

/** Numbers of an added layer: violet, a hue that no evidence has, from the least to the greatest. */
const BY_SIZE = [
  plain('#e0d2ef', '#33284a'),
  plain('#d0b8e6', '#4b3a6b'),
  plain('#b897d8', '#654d8f'),
  plain('#9f78c6', '#8164ae'),
  plain('#8359ad', '#9f84c9'),
  plain('#653c8c', '#bea9e0'),
  plain('#3f1f58', '#e3d8f5'),
] as const;

/** On both sides of zero: ochre below, violet above, the farther the darker. */
const BOTH_WAYS = [
  plain('#7d4a08', '#f3d9bb'),
  plain('#bb7a26', '#b98a45'),
  plain('#eccf9f', '#5a451f'),
  plain('#d6c3ea', '#4b3a6b'),
  plain('#9a72c3', '#8164ae'),
  plain('#4c2670', '#d5c5ee'),
] as const;

/** Words have hues, in no order. */
const WORDS = [
  plain('#7a52ab', '#a585d6'),
  plain('#d67a2f', '#df9456'),
  plain('#4f9f74', '#5fae84'),
  plain('#c04a86', '#d06a9e'),
  plain('#8d8f36', '#b0b257'),
  plain('#b9c0ea', '#6f78b8'),
  plain('#6b4327', '#94694a'),
  plain('#efb9c8', '#e8c3cf'),
] as const;

/**
 * The paint of a step: from 1 by size, from 11 around zero, from 21 for words; 0 is for countries that the
 * layer lacks.
 */
const added = (step: number): Paint =>
  BY_SIZE[step - 1] ?? BOTH_WAYS[step - 11] ?? WORDS[step - 21] ?? PLAIN.none;

/**
 * The colors of a small state's disc. Fine lines are invisible on it, so their ink fills it. Faint discs
 * have an edge of ink, the others an edge of the sea's color.
 */
export function discOf({ texture, ...themes }: Paint, theme: PaletteTheme): { core: string; edge: string } {
  const { fill, ink = fill, line } = themes[theme];
  if (texture === 'lines' || texture === 'dense') return { core: ink, edge: GROUND.sea[theme] };
  if (texture === 'dots') return { core: fill, edge: ink };
  const isFaint = line !== undefined || fill === PLAIN.none[theme].fill;
  return { core: fill, edge: isFaint ? (line ?? GROUND.marker[theme]) : GROUND.sea[theme] };
}

export const paints = {
  step,
  average,
  PLAIN,
  WORDING,
  REGIONAL,
  regionPaint,
  mixed,
  added,
} as const;

/** The colors around the countries. */
export const GROUND = {
  sea: { light: '#ffffff', dark: '#0f171c', projected: '#ffffff' },
  coast: { light: '#6d7c84', dark: '#7d8c94', projected: '#3f4c54' },
  /** Between countries that are neither named nor counted. */
  border: { light: '#a9b6bc', dark: '#4b5b64', projected: '#7d8b92' },
  graticule: { light: '#ffffff', dark: '#0f171c', projected: '#ffffff' },
  marker: { light: '#5f7b89', dark: '#7d95a1', projected: '#3f5b69' },
  ring: { light: '#f2b705', dark: '#f2b705', projected: '#f2a900' },
  ringInk: { light: '#0a1318', dark: '#0a1318', projected: '#0a1318' },
} as const satisfies Readonly<Record<string, Readonly<Record<PaletteTheme, string>>>>;
