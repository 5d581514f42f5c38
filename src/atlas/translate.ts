import type { Words } from '../i18n/words.ts';
import type { Atlas, Id } from './types.ts';

/**
 * The atlas with its own names in another language: countries, regions, sections and groups. What the article
 * prints, and what the coders noted, stays English; an English name becomes one to look for.
 */
export function translate(atlas: Atlas, { locale, names }: Pick<Words, 'locale' | 'names'>): Atlas {
  if (locale === 'en') return atlas;
  const own = new Map<Id, string>(Object.entries(names));
  const intl = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const nameFor = (id: Id, iso2?: string) => own.get(id) ?? (iso2 === undefined ? undefined : intl.of(iso2));
  const named = <T extends { readonly id: Id; readonly name: string }>(row: T): T => ({
    ...row,
    name: nameFor(row.id) ?? row.name,
  });
  return {
    ...atlas,
    countries: atlas.countries.map((country) => {
      const name = nameFor(country.id, country.iso2);
      return name === undefined
        ? country
        : { ...country, name, aliases: [country.name, ...(country.aliases ?? [])] };
    }),
    regions: atlas.regions.map(named),
    sections: atlas.sections.map(named),
    claims: atlas.claims.map((claim) =>
      claim.kind === 'group' ? { ...claim, standard: nameFor(claim.id) ?? claim.standard } : claim,
    ),
  };
}
