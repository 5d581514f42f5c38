import type { TalkKeyId } from './keys.ts';

/** An act in a talk. */
export type Verb = Exclude<TalkKeyId, 'ends'> | 'first' | 'last';

/** The verb of a key's row. */
export const verbOf = (id: TalkKeyId, key: string): Verb =>
  id !== 'ends' ? id : key === 'Home' ? 'first' : 'last';
