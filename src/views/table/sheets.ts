import type { Atlas } from '../../atlas/types.ts';
import type { Words } from '../../i18n/en.ts';
import { claimsSheet } from './claims.ts';
import { countriesSheet } from './countries.ts';
import { figuresSheet } from './figures.ts';
import type { Name, Sheet } from './model.ts';
import { partiesSheet } from './parties.ts';

export const SHEETS: { readonly [name in Name]: (atlas: Atlas, words: Words) => Sheet } = {
  countries: countriesSheet,
  parties: partiesSheet,
  figures: figuresSheet,
  claims: claimsSheet,
};
