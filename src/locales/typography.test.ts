import { describe, expect, it } from 'vitest';
import { meaningOf } from '../text/meaning.ts';
import { translate } from '../atlas/translate.ts';
import { compiled } from '../compile/fixture.ts';
import { aboutWords } from './about.ts';
import { arrivalWords } from './arrival.ts';
import { classroomWords } from './classroom.ts';
import { compareWords } from './compare.ts';
import { textsOf } from './fixture.ts';
import { frameWords } from './frame.ts';
import { glued } from './glued.ts';
import { handoutWords } from './handout.ts';
import type { Locale } from './locales.ts';
import { offlineWords } from './offline.ts';
import { ownDataWords } from './ownData.ts';
import { CATALOGS } from './page.ts';
import { quizWords } from './quiz.ts';
import { searchWords } from './search.ts';
import { shareWords } from './share.ts';
import { STORY } from './story.ts';
import { tableWords } from './table.ts';

const NAMESPACES = [
  CATALOGS,
  STORY,
  aboutWords,
  arrivalWords,
  classroomWords,
  compareWords,
  frameWords,
  handoutWords,
  offlineWords,
  ownDataWords,
  quizWords,
  searchWords,
  shareWords,
  tableWords,
];

const textsIn = async (locale: Locale): Promise<[string, string][]> =>
  (await Promise.all(NAMESPACES.map((catalog) => catalog[locale]()))).flatMap((words) => textsOf(words));

const HAN = String.raw`\p{Script=Han}`;
const WIDE = '，。：；？！、（）“”《》';

describe('Chinese', () => {
  it.each([
    ['has wide punctuation', `${HAN}[,.:;?!()]|[,:;?!()]${HAN}`],
    ['has no space beside wide punctuation', ` [${WIDE}]|[${WIDE}] `],
    ['has an ellipsis of six dots', '(?<!…)…(?!…)'],
    ['has a space between a Chinese and a Latin word', `${HAN}[A-Za-z]{2,}|[A-Za-z]{2,}${HAN}`],
    ['has no space before a measure word', String.raw`\d [个条行句道步国]`],
    ['does not say “34多”', String.raw`\d*[1-9]多`],
    ['has a sign beside a year', String.raw`截至\d{4}(?!年)`],
  ])('%s', async (_, fault) => {
    // The words that the texts are given here are English.
    const own = (text: string) => text.replaceAll(/France|Africa|over/g, '');
    const found = (await textsIn('zh')).filter(([, text]) => new RegExp(fault, 'u').test(own(text)));
    expect(found).toEqual([]);
  });

  it('ends what it says of every country with a full stop of its own', async () => {
    const words = await CATALOGS.zh();
    const atlas = translate(compiled.atlas, words);
    const lines = atlas.countries.flatMap((country) => meaningOf(atlas, country, 'parties', words));
    expect(lines.filter((line) => !line.endsWith('。'))).toEqual([]);
  });
});

describe('Arabic', () => {
  it.each([
    ['has its own punctuation', String.raw`\p{Script=Arabic}[,;?]`],
    ['isolates a sign before a Latin letter', String.raw`(?<!\u2066)(?:⌘[A-Z]|(?<=[ (])\.[a-z])`],
    ['counts a hundred with the genitive', String.raw`(?<!\d)100\s(?!تقريبًا|تحديدًا)\S*ًا`],
    ['joins no letter to a numeral', String.raw`ـ\d`],
    ['counts two without a numeral', String.raw`(?<![\d.,])2\s(?:صف|عمود|صنف|بلد|حزب|سؤال|جمل)`],
  ])('%s', async (_, fault) => {
    const found = (await textsIn('ar')).filter(([, text]) => new RegExp(fault, 'u').test(text));
    expect(found).toEqual([]);
  });

  it('declines the countries that a verb or a noun governs', async () => {
    const own = await ownDataWords.ar();
    expect([1, 2, 3].map((n) => own.draw(n))).toEqual([
      'عرض بلد واحد',
      'عرض بلدين اثنين',
      'عرض 3\u00a0بلدان',
    ]);
    const { panel } = await CATALOGS.ar();
    expect(panel.partiesNamed(2)).toMatch(/^الحزبان المذكوران/);
    expect(panel.rests(1)).toContain('لون بلد واحد');
  });
});

describe('what no line may break', () => {
  it('French: before a colon, semicolon, question mark or percent sign, and within guillemets', async () => {
    const texts = await textsIn('fr');
    expect(texts.filter(([, text]) => / [:;?!%»]|« /.test(text))).toEqual([]);
    // A narrow space before the signs that are not a colon.
    expect(texts.filter(([, text]) => /\u00a0[;?!]|[^\s][;?!](?!\S)|\S:(?!\S)/.test(text))).toEqual([]);
  });

  it('Russian: before a dash', async () => {
    const texts = await textsIn('ru');
    expect(texts.filter(([, text]) => text.includes(' —'))).toEqual([]);
  });

  it.each(['fr', 'es', 'ru', 'ar'] as const)('%s: between the number and what it counts', async (locale) => {
    const { parties, countries, shell } = await CATALOGS[locale]();
    for (const text of [parties(5), countries(5), shell.headline(32, 18, 108)])
      expect(text).not.toMatch(/\d \p{L}/u);
  });
});

it('keeps a number with its noun, and nothing else', () => {
  expect(glued('plus de 70 partis · 17 pays')).toBe('plus de 70\u00a0partis · 17\u00a0pays');
  expect(glued('70 + 40, a b')).toBe('70 + 40, a b');
});

it('ends no Russian date with a stop, since sentences end with dates', async () => {
  const { asOf, timeline } = await CATALOGS.ru();
  expect(asOf('2007-08')).toBe('на август 2007 года');
  expect(timeline.date('2014-11-02')).toBe('2 ноября 2014 года');
});
