import type { Words } from '../locales/words.ts';
import { mapCoders } from './coders.ts';
import type { Id } from './id.ts';
import type { Atlas } from './types.ts';

/**
 * The atlas in another language: the names of countries, regions, sections and groups, and the coders' texts. The
 * article's own words stay English; an English name becomes one to look for.
 */
export function translate(
  atlas: Atlas,
  { locale, names, coders }: Pick<Words, 'locale' | 'names' | 'coders'>,
): Atlas {
  if (locale === 'en') return atlas;
  const own = new Map<Id, string>(Object.entries(names));
  const intl = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const nameFor = (id: Id, iso2?: string) => own.get(id) ?? (iso2 === undefined ? undefined : intl.of(iso2));
  const named = <T extends { readonly id: Id; readonly name: string }>(row: T): T => ({
    ...row,
    name: nameFor(row.id) ?? row.name,
  });
  const translated = mapCoders(atlas, (text) => coders[text] ?? text);
  return {
    ...translated,
    countries: translated.countries.map((country) => {
      const name = nameFor(country.id, country.iso2);
      return name === undefined
        ? country
        : { ...country, name, aliases: [country.name, ...(country.aliases ?? [])] };
    }),
    regions: atlas.regions.map(named),
    sections: atlas.sections.map(named),
    claims: translated.claims.map((claim) =>
      claim.kind === 'group' ? { ...claim, standard: nameFor(claim.id) ?? claim.standard } : claim,
    ),
  };
}
