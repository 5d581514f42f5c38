import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import type { Words } from '../locales/words.ts';
import type { Locale } from '../locales/locales.ts';
import type { View } from '../store/view.ts';

/** A question on paper. */
export interface PrintedQuestion {
  readonly number: number;
  readonly kind: string;
  readonly ask: string;
  /** The subject of the question: a statement, or the article's own words. */
  readonly about: readonly { readonly text: string; readonly english: boolean }[];
  /** The map that it is answered on, or that is to be read. */
  readonly map?: keyof QuestionMaps;
  /** The answers by letter; none if the question is answered on the map. */
  readonly options: readonly { readonly letter: string; readonly text: string; readonly english: boolean }[];
}

/** Its answer, for the teacher. */
export interface PrintedAnswer {
  readonly number: number;
  readonly letter?: string;
  readonly text: string;
  readonly reason: readonly string[];
  /** The number of the note with the proof, or with the place that shows that there is none. */
  readonly note: number;
  /** The sentence that supports it; null if the article has none. */
  readonly proof: Id | null;
  /** The text instead of the sentence. */
  readonly unproven: string;
}

/** The key, and the ids that its notes lead to, in the order of their numbers. */
export interface PrintedKey {
  readonly answers: readonly PrintedAnswer[];
  readonly notes: readonly Id[];
}

/** The maps that questions are answered on, and the numbers of the questions by their countries. */
export interface QuestionMaps {
  /** A map without shades, to write the numbers on; the key has them. */
  readonly locate?: ReadonlyMap<Id, number>;
  /** The shades that are to be read, with the numbers at their countries. */
  readonly shade?: ReadonlyMap<Id, number>;
}

/** Questions as a handout prints them, and their key. */
export interface QuestionSheet {
  readonly title: string;
  /** The seed, in words. */
  readonly drawnBy: string;
  /** The place that leads back to the same questions. */
  readonly place: View;
  readonly questions: readonly PrintedQuestion[];
  readonly key: PrintedKey;
  readonly maps: QuestionMaps;
}

/** A feature's questions for the handout: in a language, then for a view and a seed. */
export interface QuestionSource {
  /** Reads a view: its seed, if it names one; its regions, none for all; and whether it is asking. */
  readonly asked: (view: View) => {
    readonly seed: number | null;
    readonly regions: readonly Id[];
    readonly isAsking: boolean;
  };
  readonly drawSeed: () => number;
  readonly load: (
    locale: Locale,
  ) => Promise<(given: { atlas: Atlas; words: Words; view: View; seed: number }) => QuestionSheet>;
}
