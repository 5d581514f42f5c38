import { parse } from 'yaml';
import { locate } from './article.mjs';
import { unitOf } from './units.mjs';

/**
 * @typedef {import('./article.mjs').Section} Section
 * @typedef {import('./article.mjs').Span} Span
 * @typedef {import('./units.mjs').Kind} Kind
 * @typedef {import('./units.mjs').Row} Row
 * @typedef {Readonly<Record<string, string>>} Files of data/, by their path there
 * @typedef {{ id: string, name: string, status: string, region?: string }} Country
 * @typedef {{ section: string, text: string, quote: Span }} Rejected
 *
 * The article as one coder, or all in the end, read it.
 * @typedef {object} Coding
 * @property {string} title
 * @property {readonly import('./units.mjs').Unit[]} units in the order of the article
 * @property {ReadonlyMap<string, string>} regions by country
 * @property {readonly Rejected[]} rejected what was weighed as a group and is none
 */

/** @type {Readonly<Record<string, Kind>>} */
const KIND_OF = {
  parties: 'party',
  mentions: 'mention',
  groups: 'group',
  figures: 'figure',
  organizations: 'organization',
  events: 'event',
  people: 'person',
  numbers: 'number',
};

/**
 * The states a coder places: all but China, at home. South Sudan ("later") became one after the article.
 * @param {Files} files
 * @returns {Country[]}
 */
export function readStates(files) {
  /** @type {Country[]} */
  const countries = parse(files['countries.yaml'] ?? '');
  return countries.filter(({ status }) => status === 'state' || status === 'later');
}

/**
 * @param {Files} files
 * @param {string} coder
 * @param {readonly Section[]} sections
 * @returns {Coding}
 */
export function readCoder(files, coder, sections) {
  /** @type {{ claims: Row[], rejected_groups: Row[], regions: Record<string, string[]> }} */
  const { claims, rejected_groups, regions } = parse(files[`codings/${coder}.yaml`] ?? '');
  return {
    title: `coder ${coder}`,
    units: unitsOf(claims, sections),
    regions: new Map(Object.entries(regions).flatMap(([id, members]) => members.map((m) => [m, id]))),
    rejected: rejected_groups.map(({ section, quote }) => ({
      section,
      text: quote,
      quote: locate(sections, section, quote).quote,
    })),
  };
}

/**
 * Reads the settled data: data/claims/ and data/countries.yaml.
 * @param {Files} files
 * @param {readonly Section[]} sections
 * @returns {Coding}
 */
export function readSettled(files, sections) {
  const rows = sections.flatMap(({ id }) => {
    /** @type {Record<string, (Row & { printed?: string })[]> | null} */
    const kinds = parse(files[`claims/${id}.yaml`] ?? '');
    return Object.entries(kinds ?? {}).flatMap(([key, claims]) => {
      const kind = KIND_OF[key];
      if (!kind) throw new Error(`data/claims/${id}.yaml: unknown kind of claim "${key}"`);
      return claims.map(({ printed, ...row }) => ({
        ...row,
        kind,
        section: id,
        ...(printed === undefined ? {} : { name: printed }),
      }));
    });
  });
  return {
    title: 'settled data',
    units: unitsOf(rows, sections),
    regions: new Map(readStates(files).map(({ id, region = 'none' }) => [id, region])),
    rejected: [],
  };
}

/**
 * @param {readonly Row[]} rows
 * @param {readonly Section[]} sections
 */
function unitsOf(rows, sections) {
  const order = new Map(sections.map(({ id }, index) => [id, index]));
  /** @param {{ section: string }} unit */
  const rank = ({ section }) => order.get(section) ?? 0;
  return rows
    .map((row) => unitOf(row, sections))
    .toSorted((a, b) => rank(a) - rank(b) || a.quote[0] - b.quote[0] || a.quote[1] - b.quote[1]);
}
