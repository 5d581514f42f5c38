import type { Atlas, Id } from '../../atlas/types.ts';
import type { Words } from '../../i18n/en.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { View } from '../../store/view.ts';
import type { Subject } from '../page.ts';
import type { Drawing } from './paperMap.ts';

/** A question on paper. */
export interface PrintedQuestion {
  readonly number: number;
  readonly kind: string;
  readonly ask: string;
  /** A statement, or a party in the article's words. */
  readonly about?: { readonly text: string; readonly english: boolean };
  /** The map that it is answered on, or that is to be read. */
  readonly map?: keyof QuestionMaps;
  /** The answers to choose from, by their letters; none where it is answered on the map. */
  readonly options: readonly { readonly letter: string; readonly text: string }[];
}

/** Its answer, for the teacher. */
export interface PrintedAnswer {
  readonly number: number;
  readonly letter?: string;
  readonly text: string;
  readonly reason: readonly string[];
  /** The number of the note with the proof, or with the place that shows that there is none. */
  readonly note: number;
  /** The sentence that proves it; null where the article has none. */
  readonly proof: Id | null;
}

/** The key, and the ids that its notes lead to, in the order of their numbers. */
export interface PrintedKey {
  readonly answers: readonly PrintedAnswer[];
  readonly notes: readonly Id[];
}

/** The maps that questions are answered on: a blank one to write on, and the shades that are to be read. */
export interface QuestionMaps {
  readonly locate?: Drawing;
  readonly shade?: Drawing;
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
  /** Stands in the key where the article has no sentence. */
  readonly noProof: string;
  /** @param isKey with the numbers where they belong: the answers to what is to be found */
  readonly maps: (subject: Subject, width: number, isKey: boolean) => QuestionMaps;
}

/** A feature's questions for the handout: in a language, then for a view and a seed. */
export interface QuestionSource {
  readonly load: (
    locale: Locale,
  ) => Promise<(given: { atlas: Atlas; words: Words; view: View; seed: number }) => QuestionSheet>;
}
