import type { Feature } from './feature.ts';
import { keys } from './keys/keys.tsx';
import { permalink } from './permalink/permalink.ts';
import { theme } from './theme/theme.tsx';

export const features: readonly Feature[] = [permalink, keys, theme];
