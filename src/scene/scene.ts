import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import type { State } from '../store/store.ts';
import { emphasize, type Emphasis } from './emphasize.ts';
import { encode, type Swatch } from './encode.ts';

/** The current drawing of a country. */
export interface Mark {
  readonly id: Id;
  readonly swatch: Swatch;
  readonly emphasis: 'plain' | 'lit' | 'muted';
  /** True if the panel is about it. */
  readonly current: boolean;
}

export interface Scene {
  readonly marks: readonly Mark[];
  /** The regions whose countries are all muted, and so is the line around them. */
  readonly aside: ReadonlySet<Id>;
  readonly emphasis: Emphasis;
}

/** Creates the scene of the atlas for a state. Derived, never stored. */
export function createScene(atlas: Atlas, state: State): Scene {
  const emphasis = emphasize(atlas, state);
  const swatchOf = encode(atlas, state.view.layer);
  const marks = atlas.countries.flatMap(({ id }): Mark[] => {
    const swatch = swatchOf.get(id);
    if (!swatch) return [];
    const stands = emphasis.lit.size === 0 ? 'plain' : emphasis.lit.has(id) ? 'lit' : 'muted';
    return [{ id, swatch, emphasis: stands, current: emphasis.focus === id }];
  });
  const { lit } = emphasis;
  const muted = atlas.regions.filter(({ members }) => lit.size > 0 && !members.some((id) => lit.has(id)));
  return { marks, aside: new Set(muted.map(({ id }) => id)), emphasis };
}

/** Writes a fill as an SVG attribute: the light color, or the map's pattern of its texture. */
export const fillOf = ({ id, paint }: Swatch): string =>
  paint.texture === undefined ? paint.light.fill : `url(#map-${id})`;

/** The opacity of muted marks. */
export const MUTED = 0.25;
