import type { Atlas, Id } from '../atlas/types.ts';
import type { State } from '../store/store.ts';
import { emphasize, type Emphasis } from './emphasize.ts';
import { encode, type Swatch } from './encode.ts';

/** How a country is drawn now. */
export interface Mark {
  readonly id: Id;
  readonly swatch: Swatch;
  readonly emphasis: 'plain' | 'lit' | 'muted';
  /** Whether it is what the panel tells of. */
  readonly current: boolean;
}

export interface Scene {
  readonly marks: readonly Mark[];
  readonly emphasis: Emphasis;
}

/** The atlas seen from a state. Derived, never stored. */
export function createScene(atlas: Atlas, state: State): Scene {
  const emphasis = emphasize(atlas, state);
  const swatchOf = encode(atlas, state.view.layer);
  const marks = atlas.countries.flatMap(({ id }): Mark[] => {
    const swatch = swatchOf.get(id);
    if (!swatch) return [];
    const stands = emphasis.lit.size === 0 ? 'plain' : emphasis.lit.has(id) ? 'lit' : 'muted';
    return [{ id, swatch, emphasis: stands, current: emphasis.focus === id }];
  });
  return { marks, emphasis };
}

/** A fill as an SVG attribute: the light color, or the pattern of its texture. */
export const fillOf = ({ id, paint }: Swatch): string =>
  paint.texture === undefined ? paint.light.fill : `url(#texture-${id})`;

/** How far those step back that are not brought out (opacity). */
export const MUTED = 0.3;
