import type { Shape } from '../words.ts';
import { en } from './en.ts';

export const es: Shape<typeof en> = en;
