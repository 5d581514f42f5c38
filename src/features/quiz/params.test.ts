import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { format, home, parse } from '../../store/permalink.ts';
import { QUIZ_KINDS } from './params.ts';

const { atlas } = compiled;

it('takes a quiz from a link: known kinds and regions in one order, numbers within their bounds', () => {
  const link = '?mode=quiz&seed=4711&kinds=said,nope,locate&count=12&regions=developed,asia';
  expect(parse(link, atlas)).toEqual({
    ...home(),
    mode: 'quiz',
    seed: 4711,
    kinds: ['locate', 'said'],
    count: 12,
    regions: ['asia', 'developed'],
  });
  expect(format(parse(link, atlas))).toBe(
    '?mode=quiz&seed=4711&kinds=locate,said&count=12&regions=asia,developed',
  );
  expect(parse('?seed=-5&count=1e9', atlas)).toEqual({ ...home(), seed: 1, count: 50 });
  expect(parse('?seed=toString&count=NaN', atlas)).toEqual(home());
  expect(parse(`?kinds=${QUIZ_KINDS.join()}`, atlas)).toEqual(home());
});
