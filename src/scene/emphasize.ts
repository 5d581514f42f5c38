import { kindOf, lookup } from '../atlas/lookup.ts';
import type { Atlas, Id } from '../atlas/types.ts';
import type { State } from '../store/store.ts';
import { traitsOf } from '../store/parts.ts';
import { encode } from './encode.ts';

export interface Emphasis {
  /** Countries that stand out while the others step back; empty when none does. */
  readonly lit: ReadonlySet<Id>;
  /** The country in focus. */
  readonly focus: Id | null;
  /** The country under the pointer or the keyboard. */
  readonly hover: Id | null;
}

const NONE: ReadonlySet<Id> = new Set();

/**
 * Focus and hover → what the map brings out. What one points at comes before what one has opened. In a talk a
 * country in focus stands in the spotlight.
 */
export function emphasize(atlas: Atlas, { view, hover }: State): Emphasis {
  const isCountry = (id: Id | null) => id !== null && kindOf(atlas, id) === 'country';
  const active = hover !== null && !isCountry(hover) ? hover : view.focus;
  const litBy = (id: Id | null): ReadonlySet<Id> => {
    if (id === null) return NONE;
    if (!isCountry(id)) return countriesOf(atlas, view.layer, id);
    return traitsOf(view).alone ? new Set([id]) : NONE;
  };
  return {
    lit: litBy(active),
    focus: isCountry(view.focus) ? view.focus : null,
    hover: isCountry(hover) ? hover : null,
  };
}

/**
 * The countries an id speaks of: a swatch's, or those that its sentences are about. An event's is where it took
 * place, which is evidence of nothing and so not within its reach.
 */
function countriesOf(atlas: Atlas, layer: State['view']['layer'], id: Id): ReadonlySet<Id> {
  const claim = lookup(atlas).claims.get(id);
  if (claim?.kind === 'event' && claim.place !== undefined) return new Set([claim.place]);
  const reach = atlas.reach[id];
  if (reach) return new Set(reach.countries);
  return new Set(
    [...encode(atlas, layer)].filter(([, swatch]) => swatch.id === id).map(([country]) => country),
  );
}
