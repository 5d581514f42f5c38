import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { aboutWords } from './about.ts';
import { arrivalWords } from './arrival.ts';
import { classroomWords } from './classroom.ts';
import { compareWords } from './compare.ts';
import { textsOf } from './fixture.ts';
import { frameWords } from './frame.ts';
import { handoutWords } from './handout.ts';
import { CATALOGS } from './page.ts';
import type { Locale } from './locales.ts';
import { offlineWords } from './offline.ts';
import { ownDataWords } from './ownData.ts';
import { quizWords } from './quiz.ts';
import { searchWords } from './search.ts';
import { shareWords } from './share.ts';
import { STORY } from './story.ts';
import { tableWords } from './table.ts';

const GLOSSARY = 'docs/words.md';
const LANGUAGES = ['zh', 'fr', 'es', 'ru', 'ar'] as const;
const NAMESPACES = [
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

/** Texts for readers outside the catalogs, all in English. */
const FILES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...['docs', 'data', 'examples', '.github'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|ya?ml|html)$/.test(name) && !/^(?:codings|claims)/.test(name))
      .map((name) => `${folder}/${name}`),
  ),
].filter((path) => path !== GLOSSARY);

const read = (path: string) => readFileSync(path, 'utf8').replaceAll(/\s+/g, ' ');

/** The rows of the table under a heading, without its head. */
function rowsUnder(heading: string): string[][] {
  const [, part = ''] = readFileSync(GLOSSARY, 'utf8').split(`\n## ${heading}\n`);
  const lines = part.split('\n## ')[0]?.match(/^\|.*\|$/gm) ?? [];
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

const WORDS = rowsUnder('English');
const TRANSLATED = rowsUnder('The other languages');
const RETIRED = rowsUnder('Retired in the other languages');

/** Matches a term of the glossary: a dot ends what never changes, and a letter before it begins another word. */
function pattern(term: string, flags: string): RegExp {
  const isJoined = /[\p{Script=Han}\p{Script=Arabic}]/u.test(term);
  const stems = term
    .replaceAll("'", '’')
    .split(' ')
    .map((word) => (word.endsWith('·') ? `${word.slice(0, -1)}\\p{L}*` : word));
  const source = stems.join('\\s');
  return new RegExp(isJoined ? source : `(?<!\\p{L})${source}(?!\\p{L})`, `iu${flags}`);
}

const uses = (text: string, term: string) => pattern(term, '').test(text);

/** Finds retired words in a text, except within words that are kept. */
function retiredIn(text: string, retired: readonly string[], kept: readonly string[]): string[] {
  const without = (word: string) =>
    kept
      .filter((term) => term.includes(word))
      .reduce((left, term) => left.replaceAll(pattern(term, 'g'), ''), text);
  return retired.filter((word) => uses(without(word), word));
}

const plain = (text: string) => text.replaceAll("'", '’');

/** Every text of a language that a reader meets in the interface. */
async function textOf(locale: Locale): Promise<string> {
  const { names: _, ...words } = await CATALOGS[locale]();
  const parts = await Promise.all(NAMESPACES.map((catalog) => catalog[locale]()));
  const { steps, ...rest } = await STORY[locale]();
  const story = locale === 'en' ? compiled.atlas.story.map(({ title, note }) => ({ title, note })) : steps;
  return [words, rest, story ?? {}, ...parts]
    .flatMap((some) => textsOf(some).map(([, text]) => plain(text)))
    .join('\n');
}

const listed = (cell = '', sign = ',') =>
  cell
    .split(sign)
    .map((term) => term.trim())
    .filter((term) => term !== '');
const english = WORDS.flatMap(([, , not]) => listed(not));

describe('the glossary', () => {
  it('has some forty words, each with its meaning and in every language', () => {
    expect(WORDS.length).toBeGreaterThanOrEqual(40);
    expect(WORDS.filter(([word, meaning]) => !word || !meaning)).toEqual([]);
    expect(TRANSLATED.filter((row) => row.length !== 6 || row.includes(''))).toEqual([]);
    const words = WORDS.map(([word = '']) => word);
    expect(
      TRANSLATED.map(([word = '']) => word).filter((word) => !words.some((one) => word.startsWith(one))),
    ).toEqual([]);
  });

  it('finds a retired word, in any case and script, and no part of another word', () => {
    expect(retiredIn('Parties CALLED by name', english, [])).toEqual(['called by name']);
    expect(retiredIn('recalled by names', english, [])).toEqual([]);
    expect(retiredIn('文中点名三个政党', ['点名'], [])).toEqual(['点名']);
    expect(retiredIn('在图集中打开', ['图集'], ['地图集'])).toEqual(['图集']);
    expect(retiredIn('在地图集中打开', ['图集'], ['地图集'])).toEqual([]);
    expect(retiredIn('три партии, раздатки нет', ['раздатк·'], [])).toEqual(['раздатк·']);
    expect(uses('две названные партии', 'назван парти·')).toBe(false);
    expect(uses('две названные партии', 'назван· парти·')).toBe(true);
  });
});

describe('English', () => {
  it('uses every word of the glossary', async () => {
    const text = await textOf('en');
    expect(WORDS.map(([word = '']) => word).filter((word) => !uses(text, word))).toEqual([]);
  });

  it('uses no retired word, in the interface or in a file', async () => {
    expect(retiredIn(await textOf('en'), english, [])).toEqual([]);
    const found = FILES.flatMap((path) =>
      retiredIn(plain(read(path)), english, []).map((word) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});

describe.each(LANGUAGES.map((locale, at) => ({ locale, at: at + 1 })))('$locale', ({ locale, at }) => {
  it('uses every word of the glossary', async () => {
    const text = await textOf(locale);
    const missing = TRANSLATED.filter((row) => !listed(row[at], '/').some((term) => uses(text, plain(term))));
    expect(missing.map((row) => row[at])).toEqual([]);
  });

  it('uses no retired word', async () => {
    const retired = RETIRED.flatMap(([language, not = '']) => (language === locale ? [not] : []));
    const kept = TRANSLATED.flatMap((row) => listed(row[at], '/'));
    expect(retiredIn(await textOf(locale), retired, kept)).toEqual([]);
  });
});
