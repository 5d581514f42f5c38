// Russian phrases that hold numbers, dates and lists; ru.ts makes its sentences of them.
import { createFormats, type Amount, type Figure } from './formats.ts';

const formats = createFormats('ru');
export const { number, list, month, count } = formats;

const PARTY = { one: '# партия', few: '# партии', many: '# партий', other: '# партии' };
const COUNTRY = { one: '# страна', few: '# страны', many: '# стран', other: '# страны' };
const PARTY_OF = { one: '# партии', other: '# партий' };
const COUNTRY_OF = { one: '# страны', other: '# стран' };

export const parties = (n: number) => count(n, PARTY);
export const countries = (n: number) => count(n, COUNTRY);
/** The genitive, as after «около», «более», «не менее», «из». */
export const ofParties = (n: number) => count(n, PARTY_OF);
export const ofCountries = (n: number) => count(n, COUNTRY_OF);
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

export const when = (date: string) =>
  formats.when(
    date,
    (first) => (first.endsWith('00') ? 'с начала века' : `${first}-е годы`),
    (first) => `конец ${first}-х годов`,
  );

export const figure = (given: Figure) =>
  [
    counted(given.parties, parties, ofParties),
    ...(given.countries ? [counted(given.countries, countries, ofCountries)] : []),
  ].join(' · ');
