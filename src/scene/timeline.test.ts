import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { createTimeline } from './timeline.ts';

const { atlas } = compiled;
const { moments, told, published, ticks } = createTimeline(atlas);
const momentOf = (id: string) => moments.find(({ claim }) => claim.id === id);

it('holds everything that the article dates, in the order of time', () => {
  const dated = atlas.claims.filter((claim) => 'date' in claim).map(({ id }) => id);
  expect(moments.map(({ claim }) => claim.id).toSorted()).toEqual(dated.toSorted());
  expect(moments.map(({ claim }) => claim.date)).toEqual([
    'late 1970s', '1980s', '1984', '2000s', '2000s', '2000-09', '2002-11', '2004', '2004-09',
    '2007-08', '2007-08', '2007-08', '2007-08', '2007-08', '2007-10', '2014-11-02',
  ]); // prettier-ignore
});

it('tells a date once, however many sentences give it, and when the text was published apart', () => {
  const dates = (groups: typeof told) => groups.map((group) => [group[0].kind, group[0].date, group.length]);
  expect(dates(told).filter(([, , count]) => count !== 1)).toEqual([
    ['event', '2000s', 2],
    ['figure', '2007-08', 5],
  ]);
  expect(published.flat().map(({ id }) => id)).toEqual(['book-2007', 'page-2014']);
  expect([...told, ...published].flat()).toHaveLength(moments.length);
});

it('is a true scale: as long a time is as long a way', () => {
  const [first, second, third] = ticks.map(({ at }) => at);
  expect((second ?? 0) - (first ?? 0)).toBeCloseTo((third ?? 0) - (second ?? 0));
  expect(momentOf('since-1980s')?.from).toBe(first);
  expect(momentOf('since-1980s')?.to).toBe(second);
});

it('lets no two dots touch, and moves none farther than two years', () => {
  const year = ((ticks[1]?.at ?? 0) - (ticks[0]?.at ?? 0)) / 10;
  moments.forEach(({ dot, from, claim }, index) => {
    expect(dot - (moments[index - 1]?.dot ?? -9)).toBeGreaterThan(1.69);
    expect([claim.id, Math.abs(dot - from) / year < 2]).toEqual([claim.id, true]);
  });
});
