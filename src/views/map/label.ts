import type { Country } from '../../atlas/types.ts';
import type { Words } from '../../i18n/words.ts';
import { traitsOf } from '../../store/parts.ts';
import type { View } from '../../store/view.ts';

/** What a mark says when it is read out. */
export const labelOf = ({ name, evidence, value }: Country, words: Words): string =>
  words.mark(name, words.shade(evidence, value));

/** What a mark says where its name is asked for: its place, which a reader of the screen can look for. */
export const spotOf = ([lon, lat]: Country['anchor'], words: Words): string =>
  words.map.spot(Math.round(lat), Math.round(lon));

/** Whether the names of countries are asked for. */
export const isNameless = (view: View): boolean => traitsOf(view).nameless === true;
