import { claimsOf, lookup } from '../atlas/lookup.ts';
import type { Strength } from '../atlas/claims.ts';
import type { Id } from '../atlas/id.ts';
import type { Atlas, Country, Evidence, Region } from '../atlas/types.ts';
import { strengthsIn } from '../atlas/wording.ts';
import { isAdded, SHADED, type CoreLayer, type Layer } from '../store/view.ts';
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
    | { readonly kind: 'disputed' }
    | { readonly kind: 'blank' }
    /** A number of an added layer: a step of its ramp; 0 and `absent` where it has none. */
    | { readonly kind: 'added' | 'absent'; readonly value: number };
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

/** The number of named parties or, without any, whether the article mentions the country. */
function namedSwatch(atlas: Atlas, country: Country): Swatch {
  if (country.evidence === 'home') return evidenceSwatch('home', null);
  if (country.named > 0) return evidenceSwatch('named', country.named);
  return evidenceSwatch(isSpokenOf(atlas, country.id) ? 'unnumbered' : 'none', null);
}

function regionSwatch(atlas: Atlas, country: Country): Swatch {
  if (country.evidence === 'home') return evidenceSwatch('home', null);
  const at = atlas.regions.findIndex((region) => region.id === country.region);
  const region = atlas.regions[at];
  // If the article does not mention a country, its region is only our decision.
  if (!region || country.evidence === 'none') return evidenceSwatch('none', null);
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

/** A disputed place takes no value from anyone, on any layer of the article's. */
const DISPUTED: Swatch = { id: 'disputed', paint: paints.PLAIN.none, meaning: { kind: 'disputed' } };

/** All alike: to be found, or to be colored by hand. */
const BLANK: Swatch = { id: 'blank', paint: paints.PLAIN.none, meaning: { kind: 'blank' } };

/** The swatch of a country in an added layer; blank until the layer has loaded. */
function addedSwatch({ added }: Atlas, { id }: Country): Swatch {
  if (!added) return BLANK;
  const value = added.steps.get(id) ?? 0;
  return {
    id: `${added.layer}-${value}`,
    paint: paints.added(value),
    meaning: { kind: value ? 'added' : 'absent', value },
  };
}

/** The wordings for a country's parties; its group's only if there are no others. */
export function strengthsOf(atlas: Atlas, country: Id): Strength[] {
  const own = [...claimsOf(atlas, country, 'party'), ...claimsOf(atlas, country, 'mention')];
  return strengthsIn(own.length > 0 ? own : claimsOf(atlas, country, 'group'));
}

/** Tests whether a claim is about the country or a group with it. */
export const isSpokenOf = (atlas: Atlas, country: Id): boolean =>
  (['party', 'mention', 'group'] as const).some((kind) => claimsOf(atlas, country, kind).length > 0);

const ENCODERS: { readonly [layer in CoreLayer]: (atlas: Atlas, country: Country) => Swatch } = {
  parties: (_, { evidence, value }) => evidenceSwatch(evidence, value),
  named: namedSwatch,
  regions: regionSwatch,
  wording: wordingSwatch,
  blank: () => BLANK,
};

const made = new WeakMap<Atlas, Map<Layer, ReadonlyMap<Id, Swatch>>>();

/** The swatch of every country in a layer. */
export function encode(atlas: Atlas, layer: Layer): ReadonlyMap<Id, Swatch> {
  const layers = made.get(atlas) ?? new Map<Layer, ReadonlyMap<Id, Swatch>>();
  made.set(atlas, layers);
  const known = layers.get(layer);
  if (known) return known;
  const encodeOne = isAdded(layer) ? addedSwatch : ENCODERS[layer];
  const ofArticle = SHADED.some((one) => one === layer);
  const swatchOf = (country: Country) =>
    ofArticle && country.status === 'disputed' ? DISPUTED : encodeOne(atlas, country);
  const next = new Map([...lookup(atlas).countries.values()].map((c) => [c.id, swatchOf(c)]));
  layers.set(layer, next);
  return next;
}

/**
 * The swatch of a region in a layer: its own in Regions, its average's in the number of parties, otherwise
 * none.
 */
export function regionSwatchOf(atlas: Atlas, region: Region, layer: Layer): Swatch | undefined {
  const swatches = encode(atlas, layer);
  if (layer === 'regions') return [...swatches.values()].find(({ id }) => id === `region-${region.id}`);
  if (layer !== 'parties') return undefined;
  const inferred = region.members.find((id) => lookup(atlas).countries.get(id)?.evidence === 'average');
  return inferred === undefined ? undefined : swatches.get(inferred);
}
