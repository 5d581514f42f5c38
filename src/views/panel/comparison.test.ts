import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { en } from '../../i18n/en.ts';
import { comparedOf } from './comparison.ts';

const { atlas } = compiled;
const compared = (id: string) => comparedOf(atlas, id, en);

it('sets a country beside others with its region’s total, its parties and its sentences verbatim', () => {
  const russia = compared('rus');
  expect(russia).toMatchObject({
    name: 'Russia',
    meaning:
      'At least 7 parties: the article names them. The average of Eastern Europe and Central Asia is about 2.',
  });
  expect(russia?.parties).toHaveLength(7);
  expect(russia?.region?.figure?.parties).toEqual({ qualifier: 'over', number: 50 });
  expect(russia?.sentences.map(({ id }) => id)).toEqual(atlas.reach['rus']?.sentences);
  expect(russia?.sentences[0]?.text).toContain('United Russia Party');
});

it('takes a region as a whole, in its own color', () => {
  const africa = compared('africa');
  expect(africa).toMatchObject({ name: 'Africa', meaning: 'A region of the article, 46 countries drawn.' });
  expect(africa?.swatch?.id).toBe('region-africa');
  expect(africa?.parties).toEqual([]);
  expect(compared('asia')?.region?.figure).toBeUndefined();
});

it('gives what is no state no region’s total, and what is no place nothing', () => {
  expect(compared('grl')?.region).toBeUndefined();
  expect(compared('chn')?.region).toBeUndefined();
  expect(compared('rus-yabloko')).toBeUndefined();
});
