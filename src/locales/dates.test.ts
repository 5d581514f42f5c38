import { expect, it } from 'vitest';
import { aboutWords } from './about.ts';
import { LOCALES } from './locales.ts';
import { CATALOGS } from './page.ts';
import { shareWords } from './share.ts';

/** One date of each precision: a day, the first of a month, a month, a year, decades and thirds of them. */
const DATES = [
  '2014-11-02',
  '2014-11-01',
  '2007-08',
  '1984',
  '1980s',
  '2000s',
  '2010s',
  'early 1970s',
  'mid-1970s',
  'late 1970s',
];

it.each(LOCALES)('%s: writes a date of any precision after any words', async (locale) => {
  const { timeline, panel, search, regionFigure, asOf } = await CATALOGS[locale]();
  const [about, share] = await Promise.all([aboutWords[locale](), shareWords[locale]()]);
  const sentences = {
    itself: timeline.date,
    short: timeline.short,
    heading: search.event,
    event: panel.event,
    'up to': asOf,
    figure: (date: string) => regionFigure('A', 'B', date),
    'figure in full': (date: string) => panel.figureOf('A', 'B', date),
    'title of an image': share.picture.headline,
    'title of a mark': (date: string) => timeline.moment(timeline.date(date), 'A'),
    publication: timeline.publication,
    source: (date: string) => about.source.dates(date, date),
  };
  const told = Object.entries(sentences).map(
    ([name, say]) => `${name}\n${DATES.map((date) => `  ${say(date)}`).join('\n')}`,
  );
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(`snapshots/dates.${locale}.txt`);
});
