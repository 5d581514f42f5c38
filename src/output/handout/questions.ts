import type { Atlas, Id } from '../../atlas/types.ts';
import type { Words } from '../../i18n/words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { View } from '../../store/view.ts';
import type { Subject } from '../page.ts';
import type { Drawing } from './paperMap.ts';

/** A question on paper. */
export interface PrintedQuestion {
  readonly number: number;
  readonly kind: string;
  readonly ask: string;
  /** What it is about: a statement, or the article's own words. */
  readonly about: readonly { readonly text: string; readonly english: boolean }[];
  /** The map that it is answered on, or that is to be read. */
  readonly map?: keyof QuestionMaps;
  /** The answers to choose from, by their letters; none where it is answered on the map. */
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
  /** The sentence that it rests on; null where the article has none. */
  readonly proof: Id | null;
  /** Stands in place of the sentence. */
  readonly unproven: string;
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
  /** @param isKey with the numbers where they belong: the answers to what is to be found */
  readonly maps: (subject: Subject, width: number, isKey: boolean) => QuestionMaps;
}

/** A feature's questions for the handout: in a language, then for a view and a seed. */
export interface QuestionSource {
  readonly load: (
    locale: Locale,
  ) => Promise<(given: { atlas: Atlas; words: Words; view: View; seed: number }) => QuestionSheet>;
}
