import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import { keysOf, type KeyId } from './keys.ts';
import { admit, type Patch } from './permalink.ts';
import type { View } from './view.ts';

/** A place with a key of its own. */
export interface Preset {
  /** Its row in the table of keys. */
  readonly row: Extract<KeyId, 'world' | 'home' | 'region'>;
  /** Null for the whole world, which is not a focus. */
  readonly id: Id | null;
  readonly key: string;
}

/** The whole world, the subject, and the regions in the article's order. */
export function presetsOf(atlas: Atlas): Preset[] {
  const regions = keysOf('region').flatMap((key, index): Preset[] => {
    const region = atlas.regions[index];
    return region ? [{ row: 'region', id: region.id, key }] : [];
  });
  return [
    { row: 'world', id: null, key: keysOf('world')[0] ?? '' },
    { row: 'home', id: atlas.source.subject, key: keysOf('home')[0] ?? '' },
    ...regions,
  ];
}

/**
 * The patch that leads to it. The whole world keeps the open place; without one, the map shows the world
 * anyway.
 */
export function patchTo({ id }: Preset, view: View): Patch {
  if (id !== null) return { focus: id, center: null, zoom: null };
  return { center: null, zoom: view.focus === null ? null : 1 };
}

/** Tests whether the view is already there. */
export const isAt = (preset: Preset, view: View, atlas: Atlas): boolean =>
  admit(view, patchTo(preset, view), atlas) === view;
