import { find } from './sources.mjs';

/** @typedef {import('./sources.mjs').Source} Source */

/** A class in a selector; the tooltip's is part of the contract. */
const CLASS =
  /(?:locator|querySelector(?:All)?|waitForSelector|closest|matches|within:)\s*\(?\s*(['"`])(?:(?!\1).)*?(?<![\w/.])\.(?!tooltip\b)[a-z][\w-]*/gi;

/** Elements that browser tests look for by class. @param {readonly Source[]} sources */
export const classSelectors = (sources) => find(sources, CLASS);

/** Waits of browser tests for a time instead of an event. @param {readonly Source[]} sources */
export const fixedWaits = (sources) => find(sources, /waitForTimeout\(/g);
