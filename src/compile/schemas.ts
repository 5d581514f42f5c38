import * as v from 'valibot';
import { STRENGTHS } from '../atlas/claims.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);
const strength = v.picklist(STRENGTHS);
const amount = v.strictObject({
  qualifier: v.picklist(['exact', 'about', 'over']),
  number: v.number(),
  of: v.exactOptional(v.number()),
});
const degrees = v.number();

export const section = v.strictObject({ id, name: text, begins: text, headings: v.optional(v.number(), 0) });

export const region = v.strictObject({
  id,
  name: text,
  label: v.tuple([degrees, degrees]),
  sea: v.optional(
    v.strictObject({
      at: v.tuple([degrees, degrees]),
      side: v.picklist(['start', 'end']),
      ifSolid: v.exactOptional(v.literal(true)),
    }),
  ),
  overlap: v.exactOptional(v.pipe(v.array(id), v.nonEmpty())),
});

export const country = v.strictObject({
  id,
  iso2: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  numeric: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{3}$/))),
  name: text,
  shape: text,
  within: v.exactOptional(v.tuple([degrees, degrees, degrees, degrees])),
  takes: v.exactOptional(v.strictObject({ shape: text, south: degrees })),
  status: v.picklist(['state', 'home', 'territory', 'disputed', 'later', 'uninhabited']),
  region: v.exactOptional(id),
  why: v.exactOptional(text),
  evidence: v.picklist(['home', 'named', 'average', 'unnumbered', 'none']),
});

export const partyLaw = v.strictObject({ id, parties: v.picklist(['none', 'one']), why: text });

/** Sentences that no claim cites, and why. */
export const uncited = v.strictObject({ why: text, sentences: v.pipe(v.array(text), v.nonEmpty()) });

const names = v.pipe(v.array(text), v.nonEmpty());
/** Names, codes and former names of a place in tables of others. */
export const placeName = v.strictObject({
  id,
  names: v.optional(names),
  codes: v.optional(names),
  past: v.optional(names),
});
export const placePart = v.strictObject({ id, names });
export const severalPlaces = v.strictObject({ ids: v.array(id), names });
export const placeGroup = v.strictObject({ names });
export const alias = v.strictObject({ id, names: v.pipe(v.array(text), v.nonEmpty()) });

const also = v.strictObject({ quote: text, strength: v.exactOptional(strength) });
const cited = { quote: text, also: v.exactOptional(v.array(also)), note: v.exactOptional(text) };

/** The kinds of claim by the key under which a file of claims/ lists them. */
export const claims = {
  parties: v.strictObject({
    id,
    country: id,
    name: text,
    printed: v.exactOptional(text),
    standard: text,
    strength,
    ...cited,
  }),
  mentions: v.strictObject({ country: id, name: text, strength, ...cited }),
  groups: v.strictObject({
    id,
    name: text,
    printed: v.exactOptional(text),
    standard: text,
    members: v.array(id),
    strength,
    ...cited,
  }),
  figures: v.strictObject({
    id,
    region: id,
    parties: amount,
    countries: v.exactOptional(amount),
    counted: text,
    relation: text,
    date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
    mean: v.boolean(),
    ...cited,
  }),
  organizations: v.strictObject({
    id,
    name: text,
    standard: text,
    strength,
    same: v.exactOptional(id),
    ...cited,
  }),
  events: v.strictObject({
    id,
    name: text,
    date: text,
    place: v.exactOptional(id),
    publication: v.exactOptional(v.literal(true)),
    ...cited,
  }),
  people: v.strictObject({ id, name: text, standard: text, role: text, ...cited }),
  numbers: v.strictObject({ id, reason: text, ...cited }),
};
export type ClaimKey = keyof typeof claims;

export const note = v.strictObject({ id, title: text, text, about: v.array(id), quote: text });

/** Its `at` is a link; a row's `at` is where the row stands. */
export const step = v.pipe(
  v.strictObject({ id, at: v.string(), title: text, note: text, quote: text }),
  v.transform(({ at: link, ...row }) => ({ ...row, link })),
);
