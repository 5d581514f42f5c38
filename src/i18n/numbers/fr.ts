import type { Shape } from '../words.ts';
import { en } from './en.ts';

export const fr: Shape<typeof en> = en;
