import type { Feature } from './feature.ts';
import { permalink } from './permalink/permalink.ts';
import { theme } from './theme/theme.tsx';

export const features: readonly Feature[] = [permalink, theme];
