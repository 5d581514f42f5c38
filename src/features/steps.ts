import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import type { Locale } from '../locales/locales.ts';

/** A place, and the words that go with it. */
export interface PlaceTold {
  readonly id: Id;
  /** Its permalink. */
  readonly at: string;
  readonly title: string;
  readonly note: string;
  /** The sentence that it rests on, and the words of it that are quoted. */
  readonly sentence: Id;
  readonly quote: string;
}

/** A feature's steps, in a language. */
export interface StepSource {
  /** Its part of the name of a file. */
  readonly name: string;
  readonly load: (atlas: Atlas, locale: Locale) => Promise<readonly PlaceTold[]>;
}
