import type { Shape } from '../words.ts';
import { en } from './en.ts';

export const ar: Shape<typeof en> = en;
