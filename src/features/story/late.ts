import type { LatePart } from '../feature.ts';
import { TALK_KEYS } from './keys.ts';
import { storySource } from './source.ts';

/** The keys of a talk, and the story step by step. */
export const storyLate: LatePart = { keys: TALK_KEYS, steps: storySource };
