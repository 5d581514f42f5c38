import { lookup } from './lookup.ts';
import type { Atlas } from './types.ts';

/** The article's own line about its source. */
export const sourceOf = (atlas: Atlas): string =>
  lookup(atlas)
    .sections.get('source')
    ?.paragraphs.flat()
    .map(({ text }) => text.trim())
    .join(' ') ?? '';

/** The date of the figures, year and month. */
export const dateOf = (atlas: Atlas): string =>
  atlas.claims.flatMap((claim) => (claim.kind === 'figure' ? [claim.date] : []))[0] ?? '';
