import type { Country } from '../../atlas/types.ts';
import type { Words } from '../../locales/words.ts';
import { traitsOf } from '../../store/parts.ts';
import type { View } from '../../store/view.ts';

/** The spoken text of a mark. */
export const labelOf = ({ name, evidence, value }: Country, words: Words): string =>
  words.mark(name, words.shade(evidence, value));

/** The spoken text of a mark in a quiz that asks for its name: its position. */
export const spotOf = ([lon, lat]: Country['anchor'], words: Words): string =>
  words.map.spot(Math.round(lat), Math.round(lon));

/** Tests whether the names of countries are asked for. */
export const isNameless = (view: View): boolean => traitsOf(view).nameless === true;
