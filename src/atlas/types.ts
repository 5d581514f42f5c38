import type { Source } from './source.ts';
import type { Claim, Range } from './claims.ts';
import type { Id } from './id.ts';

/** The evidence for a country's shade (data/README.md, "What a shade means"). */
export type Evidence = 'home' | 'named' | 'average' | 'unnumbered' | 'none';

/**
 * The number of parties that a country's law allowed in August 2007, with its source, if a card's words depend on
 * it. It is our addition, not the article's, and supports no shade (data/party-law.yaml).
 */
export interface PartyLaw {
  readonly parties: 'none' | 'one';
  readonly why: string;
}

/** Only a `state` takes a value; the others inherit none. */
export type Status = 'state' | 'home' | 'territory' | 'disputed' | 'later' | 'uninhabited';

export interface Sentence {
  /** section.paragraph.sentence, from 1; paragraph 0 holds the headings. */
  readonly id: Id;
  /** Verbatim, misprints included. */
  readonly text: string;
}

export interface Section {
  readonly id: Id;
  /** Our short name of it; the article's own is in `headings`. */
  readonly name: string;
  readonly headings: readonly Sentence[];
  readonly paragraphs: readonly (readonly Sentence[])[];
}

export interface Shade {
  readonly evidence: Evidence;
  /** Parties: "at least" for `named`, "about, on average" for `average`; null where no number is given. */
  readonly value: number | null;
}

export interface Country extends Shade {
  readonly id: Id;
  readonly iso2?: string;
  readonly iso3?: string;
  /** ISO 3166-1 numeric. */
  readonly numeric?: string;
  readonly name: string;
  /** Other names by which it may be looked for. */
  readonly aliases?: readonly string[];
  readonly status: Status;
  readonly region?: Id;
  /** The reason for its region. */
  readonly why?: string;
  /** The number of its parties that the article names. */
  readonly named: number;
  /** A point well inside of its largest part: [longitude, latitude] in degrees. */
  readonly anchor: readonly [lon: number, lat: number];
  readonly law?: PartyLaw;
}

export interface Region {
  readonly id: Id;
  readonly name: string;
  /** The position of its figure on the map: [longitude, latitude] in degrees. */
  readonly label: readonly [number, number];
  /**
   * The position of its figure on the sea, and the side of that point, if the region has no room for it; `ifSolid`: only
   * on the layers that draw its largest country solid.
   */
  readonly sea?:
    | {
        readonly at: readonly [lon: number, lat: number];
        readonly side: 'start' | 'end';
        readonly ifSolid?: true;
      }
    | undefined;
  /** Its states, by id. */
  readonly members: readonly Id[];
  /** Parties a country on average, a whole number, where the article gives a figure. */
  readonly mean?: number;
  /** True if the figure reaches the countries that the article does not mention. */
  readonly filled: boolean;
  /** The number of its states that are neither named nor in a group. */
  readonly unmentioned: number;
  /** Countries of other regions that the words of its figure may count too. */
  readonly overlap?: readonly Id[];
}

export interface Note {
  readonly id: Id;
  readonly title: string;
  readonly text: string;
  /** The ids whose panels show it. */
  readonly about: readonly Id[];
  readonly sentence: Id;
}

/** A step of the story. Its id is only a step's: a step may have the id of its region. */
export interface Step {
  readonly id: Id;
  /** The permalink of its place; '' for the atlas at rest. */
  readonly at: string;
  readonly title: string;
  /** Our own note, in English. */
  readonly note: string;
  readonly sentence: Id;
  readonly quote: Range;
}

/** All that an id touches: what lights up when it is in focus. */
export interface Reach {
  readonly countries: readonly Id[];
  readonly regions: readonly Id[];
  readonly parties: readonly Id[];
  readonly organizations: readonly Id[];
  readonly claims: readonly Id[];
  readonly sentences: readonly Id[];
}

/**
 * A layer beside the article's, in words of the page: the numbers of a reader's file. What it shows is no claim and
 * evidence of nothing, and no part of the atlas as it is built.
 */
export interface AddedLayer {
  /** Its name in a view. */
  readonly layer: string;
  /** "Your numbers: cars.csv, 5 August 2026". */
  readonly name: string;
  /** The legend's names for the numbers, and for the countries without one. */
  readonly groups: Readonly<Record<'added' | 'absent', { readonly name: string; readonly about?: string }>>;
  readonly caution: string;
  /** The meaning of each step of the ramp, from the lowest, 1. */
  readonly labels: ReadonlyMap<number, string>;
  /** The step of each country that has a number. */
  readonly steps: ReadonlyMap<Id, number>;
  /** The file's words for each country that it lists, with its note. */
  readonly said: ReadonlyMap<Id, string>;
  readonly given: ReadonlyMap<Id, { readonly value: number | string | null; readonly note: string }>;
  /** The period that is shown, and those that there are; '' where the file has none. */
  readonly period: string;
  readonly periods: readonly string[];
}

/** The whole knowledge of the atlas. Made at build by compile/, immutable. */
export interface Atlas {
  readonly source: Source;
  readonly sections: readonly Section[];
  readonly countries: readonly Country[];
  readonly regions: readonly Region[];
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  /** The steps of the story, in order. */
  readonly story: readonly Step[];
  readonly reach: Readonly<Record<Id, Reach>>;
  /** Beside what is known, where a feature adds any. */
  readonly added?: AddedLayer;
}
