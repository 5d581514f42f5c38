import type { Id } from '../atlas/types.ts';
import type { LonLat, Meridian, ProjectionName } from '../geo/camera.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ValueOf } from '../ui/settings.ts';

/** What the shades mean: four of the article, none on the blank map, numbers of the reader's own. */
export const LAYERS = ['parties', 'named', 'regions', 'wording', 'blank', 'own'] as const;
export type Layer = (typeof LAYERS)[number];

/** The layers of the article that say something, which one chooses from. */
export const SHADED = LAYERS.filter((layer) => layer !== 'blank' && layer !== 'own');

export const PANES = ['open', 'closed'] as const;
export type Pane = (typeof PANES)[number];

/**
 * What the page shows: the map or the tables with the article beside, the story or the quiz beside the map, a
 * talk that fills the screen, or what its speaker sees in a window apart.
 */
export const MODES = ['map', 'table', 'story', 'quiz', 'talk', 'presenter'] as const;
export type Mode = (typeof MODES)[number];

/** What a frame on another page shows: the whole page, the map alone, or the map with the text beside it. */
export const EMBEDS = ['off', 'map', 'panel'] as const;
export type Embed = (typeof EMBEDS)[number];

/** For a screen at arm's length, or for one that a whole room looks at. */
export const DISPLAYS = ['screen', 'projector'] as const;
export type Display = (typeof DISPLAYS)[number];

/** Whether the story is being presented: one shows what one speaks of, and the rest steps back. */
export const isTalk = (mode: Mode): boolean => mode === 'talk' || mode === 'presenter';

/** How many places stand side by side at most. */
export const MOST_COMPARED = 4;

/**
 * What a quiz asks for: a place on the map, a party's country, a figure's region, a shade, what the article says; the
 * sentence of a shade, the shade of some sentences, what is not said, what a total allows one to say. New ones go
 * last: a seed draws by their order.
 */
export const QUIZ_KINDS = [
  'locate',
  'party',
  'figure',
  'shade',
  'said',
  'sentence',
  'basis',
  'unsaid',
  'allows',
] as const;
export type QuizKind = (typeof QUIZ_KINDS)[number];

/** The least and the most of what can be chosen. */
export const SEED = { least: 1, most: 999_999 } as const;
export const COUNT = { least: 1, most: 50 } as const;

/** Where the reader is: small, plain, serialisable. */
export interface View {
  readonly focus: Id | null;
  readonly layer: Layer;
  readonly projection: ProjectionName;
  /** The middle of a flat map; the globe has none. */
  readonly meridian: Meridian;
  /** The middle of the picture; null where the focus decides. */
  readonly center: LonLat | null;
  /** Times the size of the whole world; null where the focus decides. */
  readonly zoom: number | null;
  /** Whether the panel stands beside the map. */
  readonly pane: Pane;
  readonly mode: Mode;
  /** The step of the story that one is at, or was last; null before it is begun. */
  readonly step: Id | null;
  /** Countries and regions that stand side by side, in the order they were pinned. */
  readonly compare: readonly Id[];
  /** What the questions of a quiz are drawn by: the same seed gives the same ones. Null before one is chosen. */
  readonly seed: number | null;
  /** The kinds of question in a quiz; none for all. */
  readonly kinds: readonly QuizKind[];
  /** How many questions a quiz has. */
  readonly count: number;
  /** The regions that a quiz asks about; none for all. */
  readonly regions: readonly Id[];
  /** The language of the interface; null where the reader's own settings decide. */
  readonly lang: Locale | null;
  readonly embed: Embed;
  /** Light or dark, for who shows the page in a frame; null where the reader's own settings decide. */
  readonly theme: ValueOf<'theme'> | null;
  readonly display: Display;
}

export const HOME: View = {
  focus: null,
  layer: 'parties',
  projection: 'equal-earth',
  meridian: 'atlantic',
  center: null,
  zoom: null,
  pane: 'open',
  mode: 'map',
  step: null,
  compare: [],
  seed: null,
  kinds: [],
  count: 10,
  regions: [],
  lang: null,
  embed: 'off',
  theme: null,
  display: 'screen',
};
