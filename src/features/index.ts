import { embed } from './embed/embed.ts';
import type { Feature } from './feature.ts';
import { keys } from './keys/keys.tsx';
import { permalink } from './permalink/permalink.ts';
import { settings } from './settings/settings.tsx';

export const features: readonly Feature[] = [permalink, embed, keys, settings];
