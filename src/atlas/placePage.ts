import type { Id } from './id.ts';
import { kindOf } from './lookup.ts';
import type { Atlas } from './types.ts';

/**
 * The folder of a place's own page on the site, such as `at/fra/`: each region has one, and each country with a
 * sentence. Undefined for anything else.
 */
export function placePage(atlas: Atlas, id: Id): string | undefined {
  const kind = kindOf(atlas, id);
  const isSaid = kind === 'country' && (atlas.reach[id]?.sentences.length ?? 0) > 0;
  return kind === 'region' || isSaid ? `at/${id}/` : undefined;
}
