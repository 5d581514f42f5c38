import { readFileSync } from 'node:fs';
import type { Atlas } from '../src/atlas/types.ts';

/** The dataset as the build publishes it. */
export const atlas = JSON.parse(readFileSync('dist/data/atlas.json', 'utf8')) as Atlas;

/** Countries with a party or a mention of their own. */
export const spoken = [
  ...new Set(
    atlas.claims.flatMap((claim) =>
      claim.kind === 'party' || claim.kind === 'mention' ? [claim.country] : [],
    ),
  ),
];
