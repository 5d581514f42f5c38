import { words as shareWords } from '../../../locales/en/share.ts';
import { doAll } from '../../../lib/turns.ts';
import type { ExportContext } from './page.ts';
import { drawSvg } from './svg.ts';

/** Draws the picture that a link unfurls to: an English slide. */
export const drawPreview = (context: Omit<ExportContext, 'shareWords'>): string =>
  doAll(drawSvg({ ...context, shareWords }, { form: 'slide', theme: 'light', transparent: false })).svg;
