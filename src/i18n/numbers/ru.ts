import type { Shape } from '../words.ts';
import { en } from './en.ts';

export const ru: Shape<typeof en> = en;
