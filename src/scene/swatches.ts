import { STRENGTHS } from '../atlas/claims.ts';
import type { Id } from '../atlas/id.ts';
import { type Atlas } from '../atlas/types.ts';
import type { Layer } from '../store/view.ts';
import { encode, type Swatch } from './encode.ts';

/** An entry of the legend: a swatch, and the countries drawn with it. */
export interface Entry extends Swatch {
  readonly countries: readonly Id[];
}

const KINDS: readonly Swatch['meaning']['kind'][] = [
  'named',
  'average',
  'region',
  'wording',
  'regional',
  'unnumbered',
  'none',
  'disputed',
  'home',
  'blank',
  'added',
  'absent',
];

const rank = (atlas: Atlas, { id, meaning }: Swatch): [number, number, string] => {
  const within =
    meaning.kind === 'region'
      ? atlas.regions.findIndex((region) => region.id === meaning.region)
      : meaning.kind === 'wording'
        ? meaning.strengths.length * STRENGTHS.length + STRENGTHS.indexOf(meaning.strengths[0] ?? 'close')
        : 'value' in meaning
          ? (meaning.value ?? 0)
          : 0;
  return [KINDS.indexOf(meaning.kind), within, id];
};

/** The legend of a layer: evidence first, value second; only what occurs. */
export function swatches(atlas: Atlas, layer: Layer): Entry[] {
  const entries = new Map<Id, Swatch & { countries: Id[] }>();
  for (const [country, swatch] of encode(atlas, layer)) {
    const entry = entries.get(swatch.id) ?? { ...swatch, countries: [] };
    entry.countries.push(country);
    entries.set(swatch.id, entry);
  }
  const ranked = [...entries.values()].map((entry) => ({ entry, key: rank(atlas, entry) }));
  ranked.sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2].localeCompare(b.key[2]));
  return ranked.map(({ entry }) => entry);
}
