import { kindOf, lookup } from '../atlas/lookup.ts';
import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import type { State } from '../store/store.ts';
import { traitsOf } from '../store/parts.ts';
import { encode } from './encode.ts';

export interface Emphasis {
  /** Countries that stand out while the others step back; empty when none does. */
  readonly lit: ReadonlySet<Id>;
  /** The country in focus. */
  readonly focus: Id | null;
  /** The other countries that are compared. */
  readonly compared: readonly Id[];
  /** The country under the pointer or the keyboard. */
  readonly hover: Id | null;
}

const NONE: ReadonlySet<Id> = new Set();

/**
 * Derives the map's emphasis from focus and hover; hover comes first. In a talk, a focused country is in the
 * spotlight.
 */
export function emphasize(atlas: Atlas, { view, hover }: State): Emphasis {
  const isCountry = (id: Id | null) => id !== null && kindOf(atlas, id) === 'country';
  const active = hover !== null && !isCountry(hover) ? hover : (view.focus ?? view.highlight);
  const litBy = (id: Id | null): ReadonlySet<Id> => {
    if (id === null) return NONE;
    if (!isCountry(id)) return countriesOf(atlas, view.layer, id);
    return traitsOf(view).alone ? new Set([id]) : NONE;
  };
  return {
    lit: litBy(active),
    focus: isCountry(view.focus) ? view.focus : null,
    compared: view.compare.filter((id) => isCountry(id) && id !== view.focus),
    hover: isCountry(hover) ? hover : null,
  };
}

/**
 * The countries for an id: a swatch's, or those that its sentences are about. For an event, its place, which
 * is not evidence and so not in its reach.
 */
function countriesOf(atlas: Atlas, layer: State['view']['layer'], id: Id): ReadonlySet<Id> {
  const { claims, periods } = lookup(atlas);
  const claim = claims.get(id);
  const dated = periods.get(id)?.claims ?? (claim ? [claim] : []);
  const places = dated.flatMap((one) => (one.kind === 'event' && one.place !== undefined ? [one.place] : []));
  const reach = atlas.reach[id];
  if (reach) return new Set([...reach.countries, ...places]);
  return new Set(
    [...encode(atlas, layer)].filter(([, swatch]) => swatch.id === id).map(([country]) => country),
  );
}
