import { locate } from './article.mjs';

/**
 * @typedef {'party' | 'mention' | 'group' | 'figure' | 'organization' | 'event' | 'person' | 'number'} Kind
 * @typedef {{ number: number, qualifier: string | null, of?: number }} Amount
 *
 * A claim as data/codings/ and data/claims/ write it. What is not compared (standard name, verb, role,
 * reason, note) is left out here.
 * @typedef {object} Row
 * @property {Kind} kind
 * @property {string} section
 * @property {string} quote
 * @property {string} [name]
 * @property {string} [country]
 * @property {string} [strength]
 * @property {readonly string[]} [members]
 * @property {string} [region]
 * @property {Amount} [parties]
 * @property {Amount | null} [countries]
 * @property {number | null} [of_parties]
 * @property {number | null} [of_countries]
 * @property {string} [as_of]
 * @property {string} [date]
 * @property {string | null} [place]
 *
 * What one coding says at one place of the article.
 * @typedef {object} Claim
 * @property {Kind} kind
 * @property {string} section
 * @property {string} name
 * @property {string | undefined} country of a party or a mention
 * @property {readonly string[]} members of a group
 * @property {Readonly<Record<string, string>>} fields what is compared where two codings have the same unit
 * @typedef {Claim & import('./article.mjs').Place} Unit
 */

/** The mark for a field that a coding leaves open. */
export const NONE = 'none';

/**
 * @param {Row} row
 * @param {readonly import('./article.mjs').Section[]} sections
 * @returns {Unit}
 */
export function unitOf(row, sections) {
  const { kind, section, quote, country, members = [] } = row;
  const name = kind === 'figure' ? `${amount(row.parties)} parties` : (row.name ?? quote);
  return {
    kind,
    section,
    name,
    country,
    members,
    fields: fieldsOf(row),
    ...locate(sections, section, quote),
  };
}

/**
 * @param {Row} row
 * @returns {Record<string, string>}
 */
function fieldsOf(row) {
  switch (row.kind) {
    case 'party':
    case 'mention':
    case 'organization':
      return { strength: text(row.strength) };
    case 'group':
      return { strength: text(row.strength), members: (row.members ?? []).toSorted().join(' ') };
    case 'event':
      return { date: text(row.date), place: text(row.place) };
    case 'figure':
      return {
        region: text(row.region),
        parties: amount(row.parties),
        'of parties': text(row.of_parties ?? row.parties?.of),
        countries: amount(row.countries),
        'of countries': text(row.of_countries ?? row.countries?.of),
        'as of': text(row.as_of ?? row.date),
      };
    default:
      return {};
  }
}

/** @param {string | number | null | undefined} value */
const text = (value) => String(value ?? NONE);

/**
 * A number with its qualifier, if it has one: "about 50", "17". The settled data writes "exact" for none.
 * @param {Amount | null | undefined} value
 */
function amount(value) {
  if (!value) return NONE;
  const { number, qualifier } = value;
  return qualifier === null || qualifier === 'exact' ? String(number) : `${qualifier} ${number}`;
}
