import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { createTimeline } from './timeline.ts';

const { atlas } = compiled;
const { moments, ticks } = createTimeline(atlas);
const momentOf = (id: string) => moments.find((moment) => moment.id === id);
const years = moments.filter(({ span }) => span === undefined);

it('groups what the article dates by year, and decades apart, in the order of time', () => {
  expect(moments.map(({ date, claims }) => [date, claims.length])).toEqual([
    ['late 1970s', 1],
    ['1980s', 1],
    ['1984', 1],
    ['2000s', 2],
    ['2000', 1],
    ['2002', 1],
    ['2004', 2],
    ['2007', 5],
    ['2007', 1],
    ['2014', 1],
  ]);
  const dated = atlas.claims.filter((claim) => 'date' in claim).map(({ id }) => id);
  expect(moments.flatMap(({ claims }) => claims.map(({ id }) => id)).toSorted()).toEqual(dated.toSorted());
});

it('tells the days of publication from what the text tells of', () => {
  expect(moments.filter(({ isPublication }) => isPublication).map(({ id }) => id)).toEqual([
    'book-2007',
    'page-2014',
  ]);
  expect(momentOf('2007')?.claims.every(({ kind }) => kind === 'figure')).toBe(true);
});

it('opens the only claim of a date, or several as one place of the atlas', () => {
  expect(momentOf('brandt-1984')?.date).toBe('1984');
  for (const { id } of moments) expect(Object.keys(atlas.reach)).toContain(id);
  expect(atlas.reach['2007']?.regions).toEqual(
    expect.arrayContaining([
      'africa',
      'latin-america',
      'west-asia-north-africa',
      'eastern-europe-central-asia',
    ]),
  );
});

it('is a true scale: as long a time is as long a way', () => {
  const [first, second, third] = ticks.map(({ at }) => at);
  expect((second ?? 0) - (first ?? 0)).toBeCloseTo((third ?? 0) - (second ?? 0));
  expect(moments.find(({ date }) => date === '1980s')?.span).toEqual([first, second]);
});

it('lets no two marks touch, and moves none out of its year or the next', () => {
  const year = ((ticks[1]?.at ?? 0) - (ticks[0]?.at ?? 0)) / 10;
  years.forEach(({ at, date }, index) => {
    expect(at - (years[index - 1]?.at ?? -9)).toBeGreaterThan(3.99);
    const there = (ticks[0]?.at ?? 0) + (Number(date) + 0.5 - (ticks[0]?.year ?? 0)) * year;
    expect([date, Math.abs(at - there) / year < 1.5]).toEqual([date, true]);
  });
});
