import { claimsOf, figureOf, lookup } from '../../atlas/lookup.ts';
import type { Atlas, FigureClaim, Id, PartyClaim, Strength } from '../../atlas/types.ts';
import type { Words } from '../../i18n/words.ts';
import { encode, strengthsOf, type Swatch } from '../../scene/encode.ts';
import { meaningOf } from '../../scene/meaning.ts';
import { strengthsIn } from '../../atlas/wording.ts';

/** A country or a region, as it stands beside others. */
export interface Compared {
  readonly id: Id;
  readonly name: string;
  readonly swatch?: Swatch;
  readonly meaning: string;
  /** The region whose total it is, and that total where the article gives one. */
  readonly region?: { readonly id: Id; readonly name: string; readonly figure?: FigureClaim };
  readonly strengths: readonly Strength[];
  readonly parties: readonly PartyClaim[];
  readonly sentences: readonly { readonly id: Id; readonly text: string }[];
}

function regionOf(atlas: Atlas, id: Id | undefined): Compared['region'] {
  const region = lookup(atlas).regions.get(id ?? '');
  const figure = region && figureOf(atlas, region.id);
  return region && { id: region.id, name: region.name, ...(figure && { figure }) };
}

/** What is set side by side of a place: of a region, what the article says of it as a whole. */
export function comparedOf(atlas: Atlas, id: Id, words: Words): Compared | undefined {
  const { countries, regions, sentences } = lookup(atlas);
  const country = countries.get(id);
  const name = country?.name ?? regions.get(id)?.name;
  if (name === undefined) return undefined;
  const swatch = country
    ? encode(atlas, 'parties').get(id)
    : encode(atlas, 'regions').get(regions.get(id)?.members[0] ?? '');
  const region = regionOf(atlas, country ? (country.status === 'state' ? country.region : undefined) : id);
  const parties = claimsOf(atlas, id, 'party');
  return {
    id,
    name,
    ...(swatch && { swatch }),
    meaning: country
      ? meaningOf(atlas, country, 'parties', words).join(' ')
      : words.compare.region(regions.get(id)?.members.length ?? 0),
    ...(region && { region }),
    strengths: country ? strengthsOf(atlas, id) : strengthsIn(parties),
    parties,
    sentences: (atlas.reach[id]?.sentences ?? []).flatMap((sentence) => sentences.get(sentence) ?? []),
  };
}
