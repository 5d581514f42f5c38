import { claimsBy } from '../../atlas/claimsBy.ts';
import type { Claim, OrganizationClaim } from '../../atlas/claims.ts';
import type { Id } from '../../atlas/id.ts';
import type { Atlas, Country } from '../../atlas/types.ts';

/** The kinds of things that have names, in the order in which they are shown. */
export const KINDS = ['country', 'party', 'organization', 'region', 'person', 'event'] as const;
export type EntryKind = (typeof KINDS)[number];

/** Something that can be found by its names. */
export interface SearchEntry {
  readonly id: Id;
  readonly kind: EntryKind;
  /** The first is the one it is shown with. */
  readonly names: readonly string[];
  /** Ranks places without a value below places of the same name that have one. */
  readonly minor: boolean;
}

/** The six languages of the United Nations. */
const LANGUAGES = ['en', 'zh', 'fr', 'es', 'ru', 'ar'] as const;

/** The names of countries in the six languages, by ISO 3166-1 alpha-2. */
function countryNames(): (iso2: string) => string[] {
  const names = LANGUAGES.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  return (iso2) => names.flatMap((each) => each.of(iso2) ?? []);
}

const entry = (id: Id, kind: EntryKind, names: readonly string[], minor = false): SearchEntry => ({
  id,
  kind,
  names: [...new Set(names)],
  minor,
});

/** All that has a name. The spellings of the article count as names ("ROK", "Tadzhikistan"). */
export function entriesOf({ countries, regions, claims }: Atlas): SearchEntry[] {
  const translate = countryNames();
  const mentions = claimsBy(
    claims.filter((claim) => claim.kind === 'mention'),
    ({ country }) => [country],
  );
  const again = claimsBy(
    claims.filter((claim) => claim.kind === 'organization'),
    ({ same }) => (same === undefined ? [] : [same]),
  );
  const printed = (id: Id) => mentions(id).map(({ name }) => name);
  const minor = ({ status }: Country) => status !== 'state' && status !== 'home';
  return [
    ...countries.map((country) => {
      const { id, iso2, name, aliases = [] } = country;
      const translated = iso2 === undefined ? [] : translate(iso2);
      return entry(id, 'country', [name, ...printed(id), ...aliases, ...translated], minor(country));
    }),
    ...regions.map(({ id, name }) => entry(id, 'region', [name])),
    ...claims.flatMap((claim) => named(claim, again)),
  ];
}

function named(claim: Claim, again: (id: Id) => readonly OrganizationClaim[]): SearchEntry[] {
  switch (claim.kind) {
    case 'party':
    case 'person':
      return [entry(claim.id, claim.kind, [claim.name, claim.standard])];
    case 'group':
      return [entry(claim.id, 'region', [claim.name, claim.standard])];
    case 'event':
      return [entry(claim.id, 'event', [claim.name])];
    case 'organization': {
      // Mentioned twice, it is still one organization.
      if (claim.same !== undefined) return [];
      const others = again(claim.id).flatMap(({ name, standard }) => [name, standard]);
      return [entry(claim.id, 'organization', [claim.name, claim.standard, ...others])];
    }
    default:
      return [];
  }
}
