import type { Feature } from './feature.ts';
import { permalink } from './permalink/permalink.ts';
import { settings } from './settings/settings.tsx';

export const features: readonly Feature[] = [permalink, settings];
