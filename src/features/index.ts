import type { Feature } from './feature.ts';
import { keys } from './keys/keys.tsx';
import { permalink } from './permalink/permalink.ts';
import { settings } from './settings/settings.tsx';
import { story } from './story/story.tsx';

export const features: readonly Feature[] = [permalink, story, keys, settings];
