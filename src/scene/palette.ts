import type { Evidence, Strength } from '../atlas/types.ts';

/** How a textured fill is drawn over its ground. */
export type Texture =
  'hatch' | 'stripes' | 'counter' | 'upright' | 'level' | 'dots' | 'rings' | 'crosses' | 'grid';

/** The colors of a swatch in one theme; `ink` draws its texture. */
export interface Colors {
  readonly fill: string;
  readonly ink?: string;
}

/** One way to draw a country. Light colors are written into the drawing, dark ones by the style sheet. */
export interface Paint {
  readonly light: Colors;
  readonly dark: Colors;
  readonly texture?: Texture;
}

/** The steps of the ramp: values 1, 2, 3 and up, 7 and up. Few, so that each can be told in grey. */
const RAMP = {
  light: ['#8fc8dd', '#4b9bb1', '#1d6c86', '#0e324e'],
  dark: ['#1d5b78', '#3f90a8', '#86cad4', '#e6f7f4'],
} as const;

/** The step of the ramp for a number of parties (1, 2, 3–6, 7 and more). */
const stepOf = (value: number): 0 | 1 | 2 | 3 => (value >= 7 ? 3 : value >= 3 ? 2 : value >= 2 ? 1 : 0);

const step = (value: number): Pick<Paint, 'light' | 'dark'> => ({
  light: { fill: RAMP.light[stepOf(value)] },
  dark: { fill: RAMP.dark[stepOf(value)] },
});

/** The average of a region: its step of the ramp, hatched in a paler tone of it. */
const average = (value: number): Paint => ({
  light: { fill: RAMP.light[stepOf(value)], ink: '#f2fdff' },
  dark: { fill: RAMP.dark[stepOf(value)], ink: '#0f1e25' },
  texture: 'hatch',
});

const PLAIN: Readonly<Record<Exclude<Evidence, 'named' | 'average'>, Paint>> = {
  home: {
    light: { fill: '#a63a2b', ink: '#f79a88' },
    dark: { fill: '#b4503d', ink: '#510300' },
    texture: 'grid',
  },
  unnumbered: {
    light: { fill: '#f6ecbf', ink: '#978637' },
    dark: { fill: '#4d4719', ink: '#aea35c' },
    texture: 'dots',
  },
  none: { light: { fill: '#c3bfb7' }, dark: { fill: '#3a3b3e' } },
};

/** Wordings are of no order: hues, each with a texture of its own, none of which means a kind of number elsewhere. */
const WORDING: Readonly<Record<Strength, Paint>> = {
  close: { light: { fill: '#7b3f61' }, dark: { fill: '#d38ab5' } },
  stable: {
    light: { fill: '#2f8573', ink: '#a7e2d1' },
    dark: { fill: '#3a9581', ink: '#0d443a' },
    texture: 'level',
  },
  developing: {
    light: { fill: '#e0a63e', ink: '#845200' },
    dark: { fill: '#d29a35', ink: '#724c01' },
    texture: 'upright',
  },
  contacts: {
    light: { fill: '#86abd6', ink: '#2e588b' },
    dark: { fill: '#4f7db5', ink: '#0f315d' },
    texture: 'counter',
  },
  visits: {
    light: { fill: '#d6c1e2', ink: '#826198' },
    dark: { fill: '#c5b0d8', ink: '#72588a' },
    texture: 'rings',
  },
  interest: {
    light: { fill: '#b5653a', ink: '#f9d2b7' },
    dark: { fill: '#9c5f3b', ink: '#ecc3a6' },
    texture: 'crosses',
  },
};

/** Only the figure of its region may count it. */
const REGIONAL: Paint = {
  light: { fill: '#efece2', ink: '#8d8771' },
  dark: { fill: '#2b2f33', ink: '#74797c' },
  texture: 'hatch',
};

/** Regions are told apart by hue; those without a total are dotted. */
const REGIONS: readonly Pick<Paint, 'light' | 'dark'>[] = [
  { light: { fill: '#e9c46a', ink: '#8b6800' }, dark: { fill: '#8d7433', ink: '#efd383' } },
  { light: { fill: '#d98c6a' }, dark: { fill: '#95583b' } },
  { light: { fill: '#93b56b' }, dark: { fill: '#5c7a38' } },
  { light: { fill: '#6fb0ac' }, dark: { fill: '#3b7b78' } },
  { light: { fill: '#a58bc4' }, dark: { fill: '#6d548c' } },
  { light: { fill: '#a9c3e0', ink: '#476b93' }, dark: { fill: '#4b6a8c', ink: '#a4c2e2' } },
];

/** The paint of the region at this place of the article's order. */
const regionPaint = (at: number, counted: boolean): Paint => {
  const paint = REGIONS[at % REGIONS.length] ?? step(1);
  return counted ? paint : { ...paint, texture: 'dots' };
};

/** Two wordings of one country: broad stripes of both. */
const mixed = (one: Strength, other: Strength): Paint => ({
  light: { fill: WORDING[one].light.fill, ink: WORDING[other].light.fill },
  dark: { fill: WORDING[one].dark.fill, ink: WORDING[other].dark.fill },
  texture: 'stripes',
});

/** Numbers of the reader's own: a hue that no evidence has, from the least to the greatest. */
const OWN = {
  light: ['#f3d5ea', '#e2abd2', '#cd82b9', '#b35c9f', '#923e84', '#6c2667', '#420f49'],
  dark: ['#452749', '#683468', '#8d4686', '#b060a2', '#cb83bb', '#e0abd4', '#f7dcf0'],
} as const;

/** The paint of a step of it, from 1; of 0, which is no number in the reader's file. */
const own = (step: number): Paint => {
  const light = OWN.light[step - 1];
  const dark = OWN.dark[step - 1];
  return light && dark
    ? { light: { fill: light }, dark: { fill: dark } }
    : {
        light: { fill: '#dedbd2', ink: '#807b71' },
        dark: { fill: '#2a2d30', ink: '#71777c' },
        texture: 'counter',
      };
};

export const paints = {
  step,
  average,
  PLAIN,
  WORDING,
  REGIONAL,
  regionPaint,
  mixed,
  own,
} as const;

/** What lies around the countries. */
export const GROUND = {
  sea: { light: '#eaf1f4', dark: '#0b1116' },
  coast: { light: '#7c8d95', dark: '#5d6d75' },
  graticule: { light: '#dbe5e9', dark: '#161f25' },
  border: { light: '#ffffff', dark: '#0b1116' },
  marker: { light: '#26343a', dark: '#d6e0e2' },
} as const;
