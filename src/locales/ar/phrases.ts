// Arabic phrases that hold numbers, dates and lists; ar.ts makes its sentences of them.
import { createDates, type Third } from '../dates.ts';
import { createFormats, type Amount, type Figure, type Forms } from '../formats.ts';
import { glued } from '../glued.ts';

/** The article's digits, so that a number looks like the words that support it. */
const formats = createFormats('ar-u-nu-latn');
const dated = createDates(formats);
export const { number, list } = formats;
export const count = (n: number, forms: Forms) => glued(formats.count(n, forms));

/** Forms of the noun as a subject, and after a preposition, a comparison or a verb. */
const PARTY = {
  zero: 'لا أحزاب',
  one: 'حزب واحد',
  two: 'حزبان',
  few: '# أحزاب',
  many: '# حزبًا',
  other: '# حزب',
} as const satisfies Forms;
const COUNTRY = {
  zero: 'لا بلدان',
  one: 'بلد واحد',
  two: 'بلدان اثنان',
  few: '# بلدان',
  many: '# بلدًا',
  other: '# بلد',
} as const satisfies Forms;
const OF_PARTY: Forms = { ...PARTY, two: 'حزبين' };
const OF_COUNTRY: Forms = { ...COUNTRY, two: 'بلدين اثنين' };

export const parties = (n: number) => count(n, PARTY);
export const countries = (n: number) => count(n, COUNTRY);
export const ofParties = (n: number) => count(n, OF_PARTY);
export const ofCountries = (n: number) => count(n, OF_COUNTRY);
export const named = (n: number) =>
  count(n, {
    zero: 'لم يُذكر أي حزب بالاسم',
    one: 'حزب واحد مذكور بالاسم',
    two: 'حزبان مذكوران بالاسم',
    few: '# أحزاب مذكورة بالاسم',
    many: '# حزبًا مذكورًا بالاسم',
    other: '# حزب مذكور بالاسم',
  });

const QUALIFIERS = { exact: '', about: 'نحو ', over: 'أكثر من ' } as const;

export const amount = ({ qualifier, number: n, of }: Amount) =>
  `${QUALIFIERS[qualifier]}${number.format(n)}${of === undefined ? '' : ` من ${number.format(of)}`}`;

const counted = (
  { qualifier, number: n, of }: Amount,
  subject: (n: number) => string,
  oblique: (n: number) => string,
) => {
  if (of !== undefined) return `${QUALIFIERS[qualifier]}${number.format(n)} من ${oblique(of)}`;
  return qualifier === 'exact' ? subject(n) : `${QUALIFIERS[qualifier]}${oblique(n)}`;
};

export const places = (states: number, others: number) =>
  [
    ...(states > 0 ? [countries(states)] : []),
    ...(others > 0
      ? [
          count(others, {
            one: 'إقليم آخر',
            two: 'إقليمان آخران',
            few: '# أقاليم أخرى',
            many: '# إقليمًا آخر',
            other: '# إقليم آخر',
          }),
        ]
      : []),
  ].join('، ');

/** The decades of the twentieth century that have a name of their own. */
const DECADES: Readonly<Record<string, string>> = {
  '1920': 'عشرينيات',
  '1930': 'ثلاثينيات',
  '1940': 'أربعينيات',
  '1950': 'خمسينيات',
  '1960': 'ستينيات',
  '1970': 'سبعينيات',
  '1980': 'ثمانينيات',
  '1990': 'تسعينيات',
};
const THIRDS: Readonly<Record<Third, string>> = { early: 'أوائل', mid: 'منتصف', late: 'أواخر' };
const decade = (first: string) =>
  DECADES[first] === undefined ? `العقد الذي بدأ عام ${first}` : `${DECADES[first]} القرن العشرين`;
const shortDecade = (first: string) =>
  DECADES[first] === undefined ? `عقد ${first}` : `ال${DECADES[first]}`;

/** A date, by itself or after a preposition. */
export const when = (date: string) =>
  dated(date, {
    year: (year) => `عام ${year}`,
    decade: (first) => (first === '2000' ? 'مطلع القرن الحادي والعشرين' : decade(first)),
    third: (first, third) => `${THIRDS[third]} ${decade(first)}`,
  });

/** Writes the same in as few letters as possible. */
export const short = (date: string) =>
  dated(date, {
    decade: (first) => (first === '2000' ? 'مطلع القرن 21' : shortDecade(first)),
    third: (first, third) => `${THIRDS[third]} ${shortDecade(first)}`,
  });

export const asOf = (date: string) => `حتى ${when(date)}`;

export const figure = (given: Figure) =>
  [
    counted(given.parties, parties, ofParties),
    ...(given.countries ? [counted(given.countries, countries, ofCountries)] : []),
  ].join(' · ');
