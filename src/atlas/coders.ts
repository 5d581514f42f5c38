import type { Claim } from './claims.ts';
import type { Id } from './id.ts';
import type { Atlas } from './types.ts';

/** A text of the coders: in English, the key of its translations. */
type Change = (text: string, id: Id) => string;

/**
 * The atlas with `change` applied to every text that the coders wrote, which gets the id of its row: notes, reasons,
 * the law on parties, the names of events and the roles of people. The article's own words stay.
 */
export const mapCoders = (atlas: Atlas, change: Change): Atlas => ({
  ...atlas,
  countries: atlas.countries.map((country) => ({
    ...country,
    ...(country.why !== undefined && { why: change(country.why, country.id) }),
    ...(country.law && { law: { ...country.law, why: change(country.law.why, country.id) } }),
  })),
  notes: atlas.notes.map((note) => ({
    ...note,
    title: change(note.title, note.id),
    text: change(note.text, note.id),
  })),
  claims: atlas.claims.map((claim) => ({
    ...ownText(claim, change),
    ...(claim.note !== undefined && { note: change(claim.note, claim.id) }),
  })),
});

/** A claim with the text that only its kind has. */
function ownText(claim: Claim, change: Change): Claim {
  switch (claim.kind) {
    case 'number':
      return { ...claim, reason: change(claim.reason, claim.id) };
    case 'person':
      return { ...claim, role: change(claim.role, claim.id) };
    case 'event':
      return { ...claim, name: change(claim.name, claim.id) };
    default:
      return claim;
  }
}
