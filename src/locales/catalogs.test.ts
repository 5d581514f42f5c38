import { describe, expect, it } from 'vitest';
import { translate } from '../atlas/translate.ts';
import { compiled } from '../compile/fixture.ts';
import { words as aboutEnglish } from './en/about.ts';
import { aboutWords } from './about.ts';
import { words as classroomEnglish } from './en/classroom.ts';
import { classroomWords } from './classroom.ts';
import { words as compareEnglish } from './en/compare.ts';
import { compareWords } from './compare.ts';
import { words as en } from './en/page.ts';
import { textsOf } from './fixture.ts';
import { CATALOGS } from './page.ts';
import { LOCALES, pickLocale } from './locales.ts';
import { words as frameEnglish } from './en/frame.ts';
import { frameWords } from './frame.ts';
import { words as handoutEnglish } from './en/handout.ts';
import { handoutWords } from './handout.ts';
import { NAMED } from './names.ts';
import { words as numbersEnglish } from './en/ownData.ts';
import { ownDataWords } from './ownData.ts';
import { words as quizEnglish } from './en/quiz.ts';
import { quizWords } from './quiz.ts';
import { words as shareEnglish } from './en/share.ts';
import { searchWords } from './search.ts';
import { words as searchEnglish } from './en/search.ts';
import { shareWords } from './share.ts';
import { words as tableEnglish } from './en/table.ts';
import { tableWords } from './table.ts';
import { SETTINGS } from './settings.ts';
import { STORY } from './story.ts';
import { words as settingsEnglish } from './en/settings.ts';

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
    ['the search', searchWords, searchEnglish],
    ['sharing', shareWords, shareEnglish],
    ['the tables', tableWords, tableEnglish],
    ['comparing', compareWords, compareEnglish],
    ['the quiz', quizWords, quizEnglish],
    ['the handout', handoutWords, handoutEnglish],
    ['the classroom', classroomWords, classroomEnglish],
    ['the frame', frameWords, frameEnglish],
    ['the settings', SETTINGS, settingsEnglish],
    ['one’s own numbers', ownDataWords, numbersEnglish],
  ] as const)('says something for every key of %s, and has no others', async (_, catalog, english) => {
    const texts = textsOf(await catalog[locale]());
    expect(texts.filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
    const keys = (words: object) => [...new Set(textsOf(words).map(([key]) => key))].toSorted();
    expect(keys(await catalog[locale]())).toEqual(keys(english));
  });

  it('has the keys of English and no others', async () => {
    const keys = (words: object) =>
      [...new Set(textsOf(words).map(([key]) => key))].filter((key) => !/^(?:names|coders)\./.test(key));
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
    '1\u00a0партия',
    '2\u00a0партии',
    '5\u00a0партий',
    '11\u00a0партий',
    '21\u00a0партия',
    '22\u00a0партии',
    '25\u00a0партий',
  ]);
  expect(countries(24)).toBe('24\u00a0страны');
});

it('counts as Arabic does', async () => {
  const { parties } = await CATALOGS.ar();
  expect([1, 2, 3, 11, 100, 105].map(parties)).toEqual([
    'حزب واحد',
    'حزبان',
    '3\u00a0أحزاب',
    '11\u00a0حزبًا',
    '100\u00a0حزب',
    '105\u00a0أحزاب',
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
    'plus de 50\u00a0partis · 24\u00a0pays',
    'más de 50\u00a0partidos · 24\u00a0países',
    'более 50\u00a0партий · 24\u00a0страны',
    'أكثر من 50\u00a0حزبًا · 24\u00a0بلدًا',
  ]);
});

it('takes the first language of the browser that it has', () => {
  expect(pickLocale(['de-DE', 'fr-CA', 'en'])).toBe('fr');
  expect(pickLocale(['zh-TW'])).toBe('zh');
  expect(pickLocale(['de'])).toBe('en');
  expect(pickLocale([])).toBe('en');
});
