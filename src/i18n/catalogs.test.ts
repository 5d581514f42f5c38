import { describe, expect, it } from 'vitest';
import { translate } from '../atlas/translate.ts';
import { compiled } from '../compile/fixture.ts';
import { en as aboutEnglish } from './about/en.ts';
import { aboutWords } from './about/load.ts';
import { en as classroomEnglish } from './classroom/en.ts';
import { classroomWords } from './classroom/load.ts';
import { en } from './en.ts';
import { textsOf } from './fixture.ts';
import { CATALOGS } from './load.ts';
import { LOCALES, pickLocale } from './locales.ts';
import { en as handoutEnglish } from './handout/en.ts';
import { handoutWords } from './handout/load.ts';
import { NAMED } from './names.ts';
import { en as numbersEnglish } from './numbers/en.ts';
import { numbersWords } from './numbers/load.ts';
import { en as quizEnglish } from './quiz/en.ts';
import { quizWords } from './quiz/load.ts';
import { en as shareEnglish } from './share/en.ts';
import { shareWords } from './share/load.ts';
import { en as tableEnglish } from './table/en.ts';
import { tableWords } from './table/load.ts';
import { STORY } from './story/load.ts';

const { atlas } = compiled;
describe.each(LOCALES)('the catalog %s', (locale) => {
  it('says something for every key, whatever it is given', async () => {
    const texts = textsOf(await CATALOGS[locale]());
    expect(texts.length).toBeGreaterThan(300);
    const empty = texts.filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object|#/.test(text));
    expect(empty).toEqual([]);
  });

  it.each([
    ['what is told about the map', aboutWords, aboutEnglish],
    ['sharing', shareWords, shareEnglish],
    ['the tables', tableWords, tableEnglish],
    ['the quiz', quizWords, quizEnglish],
    ['the handout', handoutWords, handoutEnglish],
    ['the classroom', classroomWords, classroomEnglish],
    ['one’s own numbers', numbersWords, numbersEnglish],
  ] as const)('says something for every key of %s, and has no others', async (_, catalog, english) => {
    const texts = textsOf(await catalog[locale]());
    expect(texts.filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
    const keys = (words: object) => [...new Set(textsOf(words).map(([key]) => key))].toSorted();
    expect(keys(await catalog[locale]())).toEqual(keys(english));
  });

  it('has the keys of English and no others', async () => {
    const keys = (words: object) =>
      [...new Set(textsOf(words).map(([key]) => key))].filter((key) => !key.startsWith('names.'));
    expect(keys(await CATALOGS[locale]()).toSorted()).toEqual(keys(en).toSorted());
  });

  it('has every word of the story, and every step of it', async () => {
    const { steps, ...words } = await STORY[locale]();
    const [texts, english] = [textsOf(words), textsOf(await STORY.en())];
    expect(texts.filter(([, text]) => text.trim() === '' || /undefined|NaN/.test(text))).toEqual([]);
    const keys = (rows: [string, string][]) => [...new Set(rows.map(([key]) => key))].toSorted();
    expect(keys(texts)).toEqual(keys(english));
    if (locale === 'en') return;
    expect(Object.keys(steps ?? {})).toEqual(atlas.story.map(({ id }) => id));
    expect(textsOf(steps ?? {}).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('names every country and region, once', async () => {
    const words = await CATALOGS[locale]();
    const { countries, regions, sections, claims, reach } = translate(atlas, words);
    const names = countries.map(({ name }) => name);
    expect(names.filter((name) => !name)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(reach).toBe(atlas.reach);
    if (locale === 'en') return;
    const known = [...countries, ...regions, ...sections].map(({ id }) => id);
    const groups = claims.flatMap(({ id, kind }) => (kind === 'group' ? [id] : []));
    expect(NAMED.filter((id) => !known.includes(id) && !groups.includes(id))).toEqual([]);
    const uncoded = countries.filter(({ iso2 }) => iso2 === undefined).map(({ id }) => id);
    const wanted = [...regions.map(({ id }) => id), ...sections.map(({ id }) => id), ...groups, ...uncoded];
    expect(wanted.filter((id) => !Object.hasOwn(words.names, id))).toEqual([]);
  });
});

it('keeps the English name to look for', async () => {
  const { countries } = translate(atlas, await CATALOGS.fr());
  expect(countries.find(({ id }) => id === 'deu')).toMatchObject({
    name: 'Allemagne',
    aliases: expect.arrayContaining(['Germany']) as unknown,
  });
});

it('counts as Russian does', async () => {
  const { parties, countries } = await CATALOGS.ru();
  expect([1, 2, 5, 11, 21, 22, 25].map(parties)).toEqual([
    '1 партия',
    '2 партии',
    '5 партий',
    '11 партий',
    '21 партия',
    '22 партии',
    '25 партий',
  ]);
  expect(countries(24)).toBe('24 страны');
});

it('counts as Arabic does', async () => {
  const { parties } = await CATALOGS.ar();
  expect([1, 2, 3, 11, 100, 105].map(parties)).toEqual([
    'حزب واحد',
    'حزبان',
    '3 أحزاب',
    '11 حزبًا',
    '100 حزب',
    '105 أحزاب',
  ]);
});

it('qualifies the printed figures in every language', async () => {
  const figure = {
    parties: { qualifier: 'over', number: 50 },
    countries: { qualifier: 'exact', number: 24 },
  } as const;
  const said = await Promise.all(LOCALES.map(async (locale) => (await CATALOGS[locale]()).figure(figure)));
  expect(said).toEqual([
    'over 50 parties · 24 countries',
    '50多个政党 · 24个国家',
    'plus de 50 partis · 24 pays',
    'más de 50 partidos · 24 países',
    'более 50 партий · 24 страны',
    'أكثر من 50 حزبًا · 24 بلدًا',
  ]);
});

it('takes the first language of the browser that it has', () => {
  expect(pickLocale(['de-DE', 'fr-CA', 'en'])).toBe('fr');
  expect(pickLocale(['zh-TW'])).toBe('zh');
  expect(pickLocale(['de'])).toBe('en');
  expect(pickLocale([])).toBe('en');
});
