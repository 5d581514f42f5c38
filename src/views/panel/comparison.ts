import { claimsOf, figureOf, lookup } from '../../atlas/lookup.ts';
import type { FigureClaim, PartyClaim, Strength } from '../../atlas/claims.ts';
import type { Id } from '../../atlas/id.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { CompareWords } from '../../locales/compare.ts';
import type { Words } from '../../locales/words.ts';
import { encode, regionSwatchOf, strengthsOf, type Swatch } from '../../scene/encode.ts';
import { meaningOf } from '../../text/meaning.ts';
import { strengthsIn } from '../../atlas/wording.ts';

/** A country or a region in the comparison. */
export interface ComparedPlace {
  readonly id: Id;
  readonly name: string;
  readonly swatch?: Swatch;
  /** The meaning of the shade, in sentences. */
  readonly meaning: readonly string[];
  /** The region whose total it is, and that total where the article gives one. */
  readonly region?: { readonly id: Id; readonly name: string; readonly figure?: FigureClaim };
  readonly strengths: readonly Strength[];
  readonly parties: readonly PartyClaim[];
  readonly sentences: readonly { readonly id: Id; readonly text: string }[];
}

/** The sentences about several of the places. */
export function sharedBy(places: readonly ComparedPlace[]): ComparedPlace['sentences'] {
  const all = places.flatMap(({ sentences }) => sentences);
  return all.filter(
    ({ id }, at) =>
      all.findIndex((one) => one.id === id) === at && all.filter((one) => one.id === id).length > 1,
  );
}

function regionOf(atlas: Atlas, id: Id | undefined): ComparedPlace['region'] {
  const region = lookup(atlas).regions.get(id ?? '');
  const figure = region && figureOf(atlas, region.id);
  return region && { id: region.id, name: region.name, ...(figure && { figure }) };
}

/** Collects a place's rows for the comparison; for a region, the article's words on it as a whole. */
export function comparedOf(atlas: Atlas, id: Id, words: Words, own: CompareWords): ComparedPlace | undefined {
  const { countries, regions, sentences } = lookup(atlas);
  const country = countries.get(id);
  const itself = regions.get(id);
  const name = country?.name ?? itself?.name;
  if (name === undefined) return undefined;
  const swatch = itself ? regionSwatchOf(atlas, itself, 'parties') : encode(atlas, 'parties').get(id);
  const region = regionOf(atlas, country ? (country.status === 'state' ? country.region : undefined) : id);
  const parties = claimsOf(atlas, id, 'party');
  return {
    id,
    name,
    ...(swatch && { swatch }),
    meaning: country
      ? meaningOf(atlas, country, 'parties', words)
      : [own.region(regions.get(id)?.members.length ?? 0)],
    ...(region && { region }),
    strengths: country ? strengthsOf(atlas, id) : strengthsIn(parties),
    parties,
    sentences: (atlas.reach[id]?.sentences ?? []).flatMap((sentence) => sentences.get(sentence) ?? []),
  };
}
