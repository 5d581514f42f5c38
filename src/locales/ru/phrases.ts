// Russian phrases that hold numbers, dates and lists; ru.ts makes its sentences of them.
import { createDates, type Third } from '../dates.ts';
import { createFormats, type Amount, type Figure, type Forms } from '../formats.ts';
import { glued } from '../glued.ts';

const formats = createFormats('ru');
const dated = createDates(formats);
export const { number, list } = formats;

export const count = (n: number, forms: Forms) => glued(formats.count(n, forms));

const PARTY = { one: '# партия', few: '# партии', many: '# партий', other: '# партии' };
const COUNTRY = { one: '# страна', few: '# страны', many: '# стран', other: '# страны' };
const PARTY_OF = { one: '# партии', other: '# партий' };
const COUNTRY_OF = { one: '# страны', other: '# стран' };
const COUNTRY_IN = { one: '# стране', other: '# странах' };

export const parties = (n: number) => count(n, PARTY);
export const countries = (n: number) => count(n, COUNTRY);
/** The genitive, as after «около», «более», «не менее», «из». */
export const ofParties = (n: number) => count(n, PARTY_OF);
export const ofCountries = (n: number) => count(n, COUNTRY_OF);
/** The prepositional, as after «в», «о». */
export const inCountries = (n: number) => count(n, COUNTRY_IN);
export const named = (n: number) =>
  count(n, {
    one: 'названа # партия',
    few: 'названы # партии',
    many: 'названо # партий',
    other: 'названо # партии',
  });

const QUALIFIERS = { exact: '', about: 'около ', over: 'более ' } as const;

export const amount = ({ qualifier, number: n, of }: Amount) =>
  `${QUALIFIERS[qualifier]}${number.format(n)}${of === undefined ? '' : ` из ${number.format(of)}`}`;

const counted = (
  { qualifier, number: n, of }: Amount,
  plain: (n: number) => string,
  genitive: (n: number) => string,
) => {
  if (of !== undefined) return `${QUALIFIERS[qualifier]}${number.format(n)} из ${genitive(of)}`;
  return qualifier === 'exact' ? plain(n) : `${QUALIFIERS[qualifier]}${genitive(n)}`;
};

export const places = (states: number, others: number) =>
  [
    ...(states > 0 ? [countries(states)] : []),
    ...(others > 0
      ? [
          count(others, {
            one: '# другая территория',
            few: '# другие территории',
            many: '# других территорий',
            other: '# другой территории',
          }),
        ]
      : []),
  ].join(', ');

/** «август 2007 года»: shortened, it would end a sentence with two stops. */
const full = (date: string) => date.replace(/\sг\.$/, ' года');
type Thirds = Readonly<Record<Third, string>>;
const THIRDS: Thirds = { early: 'начало', mid: 'середина', late: 'конец' };
const AS_OF_THIRDS: Thirds = { ...THIRDS, mid: 'середину' };
const IN_THIRDS: Thirds = { early: 'начале', mid: 'середине', late: 'конце' };
const inFull = { day: full, month: full };

/** A date by itself: «август 2007 года», «конец 1970-х годов». */
export const when = (date: string) =>
  dated(date, {
    ...inFull,
    year: (year) => `${year} год`,
    decade: (first) => `${first}-е годы`,
    third: (first, third) => `${THIRDS[third]} ${first}-х годов`,
  });

/** The same in as few letters as can be. */
export const short = (date: string) =>
  dated(date, {
    ...inFull,
    decade: (first) => `${first}-е`,
    third: (first, third) => `${THIRDS[third]} ${first}-х`,
  });

/** The date up to which something counts: «на август 2007 года», «на середину 1970-х годов». */
export const asOf = (date: string) =>
  dated(date, {
    day: (day) => `на ${full(day)}`,
    month: (month) => `на ${full(month)}`,
    year: (year) => `на ${year} год`,
    decade: (first) => `на ${first}-е годы`,
    third: (first, third) => `на ${AS_OF_THIRDS[third]} ${first}-х годов`,
  });

/** The time of an event: «в августе 2007 года», «в конце 1970-х годов». */
export const during = (date: string) =>
  dated(date, {
    day: full,
    month: (month) => `в ${full(month).replace(/[ьй]? /, 'е ')}`,
    year: (year) => `в ${year} году`,
    decade: (first) => `в ${first}-х годах`,
    third: (first, third) => `в ${IN_THIRDS[third]} ${first}-х годов`,
  });

export const figure = (given: Figure) =>
  [
    counted(given.parties, parties, ofParties),
    ...(given.countries ? [counted(given.countries, countries, ofCountries)] : []),
  ].join(' · ');
