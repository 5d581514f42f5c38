import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { words as en } from '../../locales/en/page.ts';
import { headlineOf } from '../../text/headline.ts';

const { atlas } = compiled;

it('says of the reader’s own numbers that they are the reader’s, and nothing of the article', () => {
  const added = {
    layer: 'own',
    name: 'Your numbers: Cars',
    groups: { added: { name: 'Your numbers: Cars', about: 'cars.csv' }, absent: { name: '' } },
    caution: '',
    labels: new Map(),
    steps: new Map(),
    said: new Map(),
    given: new Map(),
    period: '',
    periods: [''],
  };
  expect(headlineOf({ ...atlas, added }, 'own', en)).toEqual({
    title: 'Your numbers: Cars',
    deck: 'Numbers from your own file',
    key: 'Your numbers: Cars · cars.csv',
    invite: '',
  });
});
