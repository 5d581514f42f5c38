import { expect, it } from 'vitest';
import { datesOf } from './formats.ts';
import { dates } from './phrases.en.ts';

it('writes English dates as Intl does, every day of a leap year', () => {
  const { day, month } = datesOf('en');
  const year = Array.from({ length: 366 }, (_, at) =>
    new Date(Date.UTC(2012, 0, 1 + at)).toISOString().slice(0, 10),
  );
  for (const date of year) {
    expect(dates.day(date)).toBe(day(date));
    expect(dates.month(date.slice(0, 7))).toBe(month(date.slice(0, 7)));
  }
});
