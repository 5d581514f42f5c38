import type { Atlas } from '../../atlas/types.ts';
import type { TableName } from '../../output/rows.ts';
import { claimsSheet } from './claims.ts';
import { countriesSheet } from './countries.ts';
import { figuresSheet } from './figures.ts';
import type { Sheet } from './model.ts';
import { partiesSheet } from './parties.ts';
import type { Wording } from './words.ts';

export const SHEETS: { readonly [name in TableName]: (atlas: Atlas, words: Wording) => Sheet } = {
  countries: countriesSheet,
  parties: partiesSheet,
  figures: figuresSheet,
  claims: claimsSheet,
};
