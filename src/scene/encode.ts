import { claimsOf, lookup } from '../atlas/lookup.ts';
import type { Atlas, Country, Evidence, Id, Strength } from '../atlas/types.ts';
import { strengthsIn } from '../atlas/wording.ts';
import type { Layer } from '../store/view.ts';
import { paints, type Paint } from './palette.ts';

/** A class of countries that are drawn alike, in one layer. Its id reads like `named-3` or `wording-close`. */
export interface Swatch {
  readonly id: Id;
  readonly paint: Paint;
  readonly meaning:
    | { readonly kind: Evidence; readonly value: number | null }
    | { readonly kind: 'region'; readonly region: Id }
    | { readonly kind: 'wording'; readonly strengths: readonly Strength[] }
    | { readonly kind: 'regional' }
    | { readonly kind: 'blank' }
    /** The reader's own numbers: a step of their ramp; 0 and `absent` where the file has none. */
    | { readonly kind: 'own' | 'absent'; readonly value: number };
}

const evidenceSwatch = (kind: Evidence, value: number | null): Swatch => {
  const paint =
    kind === 'named'
      ? paints.step(value ?? 1)
      : kind === 'average'
        ? paints.average(value ?? 1)
        : paints.PLAIN[kind];
  return { id: value === null ? kind : `${kind}-${value}`, paint, meaning: { kind, value } };
};

/** Parties named, and where none is: whether the article speaks of the country. */
function namedSwatch(atlas: Atlas, country: Country): Swatch {
  if (country.evidence === 'home') return evidenceSwatch('home', null);
  if (country.named > 0) return evidenceSwatch('named', country.named);
  return evidenceSwatch(isSpokenOf(atlas, country.id) ? 'unnumbered' : 'none', null);
}

function regionSwatch(atlas: Atlas, country: Country): Swatch {
  if (country.evidence === 'home') return evidenceSwatch('home', null);
  const at = atlas.regions.findIndex((region) => region.id === country.region);
  const region = atlas.regions[at];
  if (!region || country.status !== 'state') return evidenceSwatch('none', null);
  const paint = paints.regionPaint(at);
  return { id: `region-${region.id}`, paint, meaning: { kind: 'region', region: region.id } };
}

function wordingSwatch(atlas: Atlas, country: Country): Swatch {
  if (country.evidence === 'home') return evidenceSwatch('home', null);
  const strengths = strengthsOf(atlas, country.id);
  const [one, other] = strengths;
  if (one === undefined) {
    if (country.evidence !== 'average') return evidenceSwatch('none', null);
    return { id: 'regional', paint: paints.REGIONAL, meaning: { kind: 'regional' } };
  }
  const paint = other === undefined ? paints.WORDING[one] : paints.mixed(one, other);
  return { id: `wording-${strengths.join('-')}`, paint, meaning: { kind: 'wording', strengths } };
}

/** All alike: to be found, or to be colored by hand. */
const BLANK: Swatch = { id: 'blank', paint: paints.PLAIN.none, meaning: { kind: 'blank' } };

/** The reader's own numbers; blank until they have arrived. */
function ownSwatch({ own }: Atlas, { id }: Country): Swatch {
  if (!own) return BLANK;
  const value = own.steps.get(id) ?? 0;
  return { id: `own-${value}`, paint: paints.own(value), meaning: { kind: value ? 'own' : 'absent', value } };
}

/** The wordings used of a country's parties; of its group only where nothing else is said of it. */
export function strengthsOf(atlas: Atlas, country: Id): Strength[] {
  const own = [...claimsOf(atlas, country, 'party'), ...claimsOf(atlas, country, 'mention')];
  return strengthsIn(own.length > 0 ? own : claimsOf(atlas, country, 'group'));
}

/** Whether a claim speaks of the country or of a group it belongs to. */
export const isSpokenOf = (atlas: Atlas, country: Id): boolean =>
  (['party', 'mention', 'group'] as const).some((kind) => claimsOf(atlas, country, kind).length > 0);

const ENCODERS: { readonly [layer in Layer]: (atlas: Atlas, country: Country) => Swatch } = {
  parties: (_, { evidence, value }) => evidenceSwatch(evidence, value),
  named: namedSwatch,
  regions: regionSwatch,
  wording: wordingSwatch,
  blank: () => BLANK,
  own: ownSwatch,
};

const made = new WeakMap<Atlas, Map<Layer, ReadonlyMap<Id, Swatch>>>();

/** The swatch of every country in a layer. */
export function encode(atlas: Atlas, layer: Layer): ReadonlyMap<Id, Swatch> {
  const layers = made.get(atlas) ?? new Map<Layer, ReadonlyMap<Id, Swatch>>();
  made.set(atlas, layers);
  const known = layers.get(layer);
  if (known) return known;
  const next = new Map([...lookup(atlas).countries.values()].map((c) => [c.id, ENCODERS[layer](atlas, c)]));
  layers.set(layer, next);
  return next;
}
