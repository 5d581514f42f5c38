import type { Atlas } from '../../atlas/types.ts';
import type { TableName } from '../../atlas/tables.ts';
import { claimsTable } from './claims.ts';
import { countriesTable } from './countries.ts';
import { figuresTable } from './figures.ts';
import type { TableModel } from './model.ts';
import { partiesTable } from './parties.ts';
import type { Wording } from './words.ts';

export const TABLE_MODELS: { readonly [name in TableName]: (atlas: Atlas, words: Wording) => TableModel } = {
  countries: countriesTable,
  parties: partiesTable,
  figures: figuresTable,
  claims: claimsTable,
};
