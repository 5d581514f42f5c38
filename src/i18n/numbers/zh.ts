import type { Shape } from '../words.ts';
import { en } from './en.ts';

export const zh: Shape<typeof en> = en;
