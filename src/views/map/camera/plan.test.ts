import { expect, it } from 'vitest';
import { planDetail, type Written } from './plan.ts';

const page: Written = { base: 'flat', level: 'page' };
const fine: Written = { base: 'flat', level: 'fine' };
const wanted = { base: 'flat', level: 'fine', unseen: 'page', seen: new Set(['fra', 'esp']) } as const;

it('draws what is seen and not yet sharp, and nothing else', () => {
  const written = new Map([['usa', page], ['fra', fine], ['esp', page]]); // prettier-ignore
  expect(planDetail(written, wanted)).toEqual([['esp', 'fine']]);
});

it('leaves what was sharp and is out of sight as it is', () => {
  expect(planDetail(new Map([['usa', fine]]), wanted)).toEqual([]);
});

it('draws all of it where it belongs elsewhere, what is seen first', () => {
  const written = new Map([['usa', page], ['fra', fine]]); // prettier-ignore
  const plan = planDetail(written, { ...wanted, base: 'globe', level: 'coarse', unseen: 'coarse' });
  expect(plan).toEqual([['fra', 'coarse'], ['usa', 'coarse']]); // prettier-ignore
});
