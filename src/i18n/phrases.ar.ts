// Arabic phrases that hold numbers, dates and lists; ar.ts makes its sentences of them.
import { createFormats, type Amount, type Figure, type Forms } from './formats.ts';

/** The digits of the article, so that a number and the words it rests on look alike. */
const formats = createFormats('ar-u-nu-latn');
export const { number, list, month, count } = formats;

/** Where the noun is the subject, and where it follows a preposition, a comparison or a verb. */
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
  `${QUALIFIERS[qualifier]}${number.format(n)}${of === undefined ? '' : ` من أصل ${number.format(of)}`}`;

const counted = (
  { qualifier, number: n, of }: Amount,
  subject: (n: number) => string,
  oblique: (n: number) => string,
) => {
  if (of !== undefined) return `${QUALIFIERS[qualifier]}${number.format(n)} من أصل ${oblique(of)}`;
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

export const when = (date: string) =>
  formats.when(
    date,
    (first) => (first.endsWith('00') ? 'منذ بداية القرن' : `عقد ${first}`),
    (first) => `أواخر عقد ${first}`,
  );

export const figure = (given: Figure) =>
  [
    counted(given.parties, parties, ofParties),
    ...(given.countries ? [counted(given.countries, countries, ofCountries)] : []),
  ].join(' · ');
