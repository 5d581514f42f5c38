import type { Atlas } from '../../atlas/types.ts';
import type { Words } from '../../i18n/en.ts';
import type { TableName } from '../../output/rows.ts';
import { claimsSheet } from './claims.ts';
import { countriesSheet } from './countries.ts';
import { figuresSheet } from './figures.ts';
import type { Sheet } from './model.ts';
import { partiesSheet } from './parties.ts';

export const SHEETS: { readonly [name in TableName]: (atlas: Atlas, words: Words) => Sheet } = {
  countries: countriesSheet,
  parties: partiesSheet,
  figures: figuresSheet,
  claims: claimsSheet,
};
