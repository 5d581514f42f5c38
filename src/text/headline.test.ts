import { expect, it } from 'vitest';
import { words as en } from '../locales/en/page.ts';
import { compiled } from '../compile/fixture.ts';
import { headlineOf } from './headline.ts';

const { atlas } = compiled;

it('says what each layer shows, with numbers counted from the data', () => {
  expect(headlineOf(atlas, 'parties', en).title).toBe(
    '32 parties named in 18 countries. For 108 others, only regional totals.',
  );
  expect(headlineOf(atlas, 'named', en).title).toBe('32 parties named in 18 countries.');
  expect(headlineOf(atlas, 'regions', en).title).toBe('6 regions. 4 have a total, each in its own words.');
  expect(headlineOf(atlas, 'wording', en).title).toContain('the article’s own words');
});

it('says whose account it is wherever the map shows numbers', () => {
  for (const layer of ['parties', 'named'] as const)
    expect(headlineOf(atlas, layer, en).deck).toContain('own account, as of August 2007; not verified');
});
