import type { Id } from '../../atlas/id.ts';
import type { ViewPart } from '../../store/parts.ts';
import { isUnset, orEmpty, someOf, wholeNumber } from '../../store/values.ts';

/**
 * Kinds of questions. They ask for a place on the map, a party's country, a figure's region, a shade, what the
 * article says, the sentence for a shade, the evidence in some sentences, what is not said, and what a total
 * allows one to conclude. Add new kinds at the end: a seed depends on their order.
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

declare module '../../store/view.ts' {
  interface Modes {
    quiz: true;
  }
  interface FeatureView {
    /** The seed of a quiz: the same seed gives the same questions. Null before there is one. */
    readonly seed: number | null;
    /** The kinds of question in a quiz; none for all. */
    readonly kinds: readonly QuizKind[];
    /** The number of questions in a quiz. */
    readonly count: number;
    /** The regions that a quiz asks about; none for all. */
    readonly regions: readonly Id[];
  }
}

export const quizPart: ViewPart = {
  modes: ['quiz'],
  params: {
    seed: {
      home: null,
      parse: (value) => (isUnset(value) ? null : wholeNumber(value, SEED)),
      format: orEmpty,
    },
    kinds: {
      home: [],
      parse: (value) => someOf(value, QUIZ_KINDS),
      format: (value) => value.join(','),
    },
    count: { home: 10, parse: (value) => wholeNumber(value, COUNT), format: String },
    regions: {
      home: [],
      parse: (value, atlas) =>
        someOf(
          value,
          atlas.regions.map(({ id }) => id),
        ),
      format: (value) => value.join(','),
    },
  },
  traits: ({ mode, layer }) =>
    mode === 'quiz' ? { silent: true, passing: true, nameless: layer === 'blank' } : {},
};
