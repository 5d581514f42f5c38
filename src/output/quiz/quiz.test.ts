import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { tables, toCsv } from '../../atlas/rows.ts';
import { translate } from '../../atlas/translate.ts';
import { compiled } from '../../compile/fixture.ts';
import { en } from '../../i18n/en.ts';
import { CATALOGS } from '../../i18n/load.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { en as english } from '../../i18n/quiz/en.ts';
import { quizWords } from '../../i18n/quiz/load.ts';
import { home } from '../../store/permalink.ts';
import { QUIZ_KINDS } from '../../features/quiz/params.ts';
import { distanceBetween } from './distance.ts';
import { makeQuiz, type Choice } from './makeQuiz.ts';
import type { Question } from './question.ts';
import { createRandom, deal, shuffle } from './random.ts';
import { codeOf, resultTable } from './results.ts';
import { answerText, askOf, lineOf, reasonOf, wrongOf } from './wording.ts';

const { atlas, world } = compiled;
const choice = (given: Partial<Choice>): Choice => ({ ...home(), ...given });
const SEEDS = Array.from({ length: 60 }, (_, at) => at * 997 + 1);
const asked = SEEDS.flatMap((seed) => makeQuiz(atlas, choice({ seed, count: 50 })));

/** The answer keys are worked out anew from what the build publishes, by rules written a second time. */
const published = new Map(tables(atlas).map((table) => [table.name, csvParse(toCsv(table))]));
const rows = (name: string) => published.get(name) ?? [];
const country = (id: string) => rows('countries').find((row) => row['id'] === id);
const parties = (id: string) => rows('parties').filter((row) => row['country'] === id);
const mentions = (id: string) =>
  rows('claims').filter((row) => row['kind'] === 'mention' && row['countries'] === id);
const grouped = (id: string) =>
  rows('claims').some((row) => row['kind'] === 'group' && row['countries']?.split(' ').includes(id));
const total = (region: string | undefined) =>
  rows('figures').find((row) => row['region'] === region && row['relation'] !== 'initial contacts with');

function said(id: string, states: string): string | undefined {
  const { evidence, region } = country(id) ?? {};
  const own = [...parties(id), ...mentions(id)];
  if (states === 'names') return parties(id).length > 0 ? 'yes' : own.length > 0 ? 'unsaid' : undefined;
  if (states === 'contacts' && own.length > 0) return 'yes';
  if (states === 'contacts' && grouped(id)) return undefined;
  if (states === 'number' && parties(id).length > 0) return undefined;
  return evidence === 'average' ? 'region' : total(region) ? undefined : 'unsaid';
}

function keyOf(question: Question): string | undefined {
  switch (question.kind) {
    case 'locate':
      return question.country;
    case 'party':
      return rows('parties').find((row) => row['id'] === question.party)?.['country'];
    case 'figure':
      return question.figure === null
        ? question.options.find((region) => total(region) === undefined)
        : rows('figures').find((row) => row['id'] === question.figure)?.['region'];
    case 'shade':
      return country(question.country)?.['evidence'];
    case 'said':
      return said(question.country, question.states);
  }
}

/** Every option that would be right. */
function rightOf(question: Question): readonly string[] {
  if (question.kind === 'party') {
    const row = rows('parties').find((one) => one['id'] === question.party);
    return question.options.filter((id) =>
      parties(id).some((one) => one['name'] === row?.['name'] || one['standard'] === row?.['standard']),
    );
  }
  if (question.kind === 'figure') {
    const row = rows('figures').find((one) => one['id'] === question.figure);
    const printed = ['parties_qualifier', 'parties', 'parties_of'] as const;
    return question.options.filter((region) =>
      question.figure === null
        ? !total(region)
        : printed.every((key) => total(region)?.[key] === row?.[key]) && total(region),
    );
  }
  const key = keyOf(question);
  return (question.options as readonly string[]).filter((option) => option === key);
}

describe('the questions', () => {
  it('are the same for the same seed, in every language', async () => {
    const first = makeQuiz(atlas, choice({ seed: 4711, count: 30 }));
    const other = makeQuiz(structuredClone(atlas), choice({ seed: 4711, count: 30 }));
    const french = makeQuiz(translate(atlas, await CATALOGS.fr()), choice({ seed: 4711, count: 30 }));
    expect(other).toEqual(first);
    expect(french).toEqual(first);
    expect(makeQuiz(atlas, choice({ seed: 4712, count: 30 }))).not.toEqual(first);
  });

  it('do not change from one version to the next: links are kept', () => {
    const ids = makeQuiz(atlas, choice({ seed: 4711, count: 5 })).map(({ id, answer }) => [id, answer]);
    expect(ids).toMatchInlineSnapshot(`
      [
        [
          "locate:wsm",
          "wsm",
        ],
        [
          "party:lao-revolutionary",
          "lao",
        ],
        [
          "figure:west-asia-north-africa",
          "west-asia-north-africa",
        ],
        [
          "said:sgp:contacts",
          "yes",
        ],
        [
          "shade:khm",
          "unnumbered",
        ],
      ]
    `);
  });

  it('are answered as the published tables say', () => {
    const wrong = asked.filter((question) => keyOf(question) !== question.answer);
    expect(wrong).toEqual([]);
    expect(new Set(asked.map(({ kind }) => kind))).toEqual(new Set(QUIZ_KINDS));
  });

  it('have one right answer among their options, and each option once', () => {
    for (const question of asked) {
      const options: readonly string[] = question.options;
      expect([question.id, new Set(options).size]).toEqual([question.id, options.length]);
      if (question.kind === 'locate') continue;
      expect([question.id, rightOf(question)]).toEqual([question.id, [question.answer]]);
      expect(options.length).toBe(question.kind === 'said' ? 3 : 4);
    }
  });

  it('never come twice in a quiz, and are as many as asked for', () => {
    for (const seed of SEEDS.slice(0, 10)) {
      const quiz = makeQuiz(atlas, choice({ seed, count: 50 }));
      expect(quiz).toHaveLength(50);
      expect(new Set(quiz.map(({ id }) => id)).size).toBe(50);
    }
  });

  it('ask for the chosen kinds and regions alone', () => {
    const quiz = makeQuiz(atlas, choice({ seed: 5, count: 50, kinds: ['said', 'party'], regions: ['asia'] }));
    expect(new Set(quiz.map(({ kind }) => kind))).toEqual(new Set(['said', 'party']));
    for (const question of quiz) {
      const id = question.kind === 'party' ? question.answer : 'country' in question ? question.country : '';
      expect([id, country(id)?.['region']]).toEqual([id, 'asia']);
    }
    expect(makeQuiz(atlas, choice({ seed: 5, kinds: ['party'], regions: ['africa'] }))).toEqual([]);
  });

  it('take the verdicts and the shades in turn, so that guessing the usual one does not pay', () => {
    const quiz = makeQuiz(atlas, choice({ seed: 9, count: 30, kinds: ['said'] }));
    for (const verdict of ['yes', 'region', 'unsaid'])
      expect(quiz.filter(({ answer }) => answer === verdict)).toHaveLength(10);
    const shades = makeQuiz(atlas, choice({ seed: 9, count: 20, kinds: ['shade'] }));
    for (const shade of ['named', 'average', 'unnumbered', 'none'])
      expect(shades.filter(({ answer }) => answer === shade)).toHaveLength(5);
  });

  it('are proven by a sentence of the article, but where it says nothing', () => {
    const sentences = new Map(
      atlas.sections
        .flatMap(({ headings, paragraphs }) => [...headings, ...paragraphs.flat()])
        .map(({ id, text }) => [id, text]),
    );
    for (const question of asked) {
      if (question.proof !== null) expect(sentences.has(question.proof)).toBe(true);
      if (question.kind === 'party') {
        const row = rows('parties').find(({ id }) => id === question.party);
        expect(question.proof).toBe(row?.['sentence']);
      }
      const isOfRegion = question.answer === 'region' || question.answer === 'average';
      if (isOfRegion && 'country' in question)
        expect(question.proof).toBe(total(country(question.country)?.['region'])?.['sentence']);
      if (question.answer === 'yes' || question.answer === 'named') expect(question.proof).not.toBeNull();
      if (question.answer === 'none') expect(question.proof).toBeNull();
      if (question.kind === 'said' && question.answer === 'unsaid' && question.states === 'contacts')
        expect(question.proof).toBeNull();
    }
  });
});

describe('the words', () => {
  it.each(LOCALES)('ask, answer and explain every question in %s, without a zero', async (locale) => {
    const [words, quiz] = [await CATALOGS[locale](), await quizWords[locale]()];
    const tongue = { atlas: translate(atlas, words), words, quiz };
    const texts = makeQuiz(atlas, choice({ seed: 3, count: 50 })).flatMap((question) => [
      askOf(question, tongue),
      lineOf(question, tongue),
      ...reasonOf(question, tongue),
      ...(question.options as readonly string[]).flatMap((option) => [
        answerText(question, option, tongue),
        ...wrongOf(question, option, tongue),
      ]),
    ]);
    const bad = texts.filter(
      (text) => text.trim() === '' || /undefined|NaN|\[object|(^|\D)0(\D|$)/.test(text),
    );
    expect(bad).toEqual([]);
  });
});

describe('the results', () => {
  const tongue = { atlas, words: en, quiz: english };
  const quiz = makeQuiz(atlas, choice({ seed: 8, count: 6 }));
  const answered = quiz.map((question, at) => ({
    question,
    given: at === 0 ? null : at % 2 ? question.answer : question.kind === 'locate' ? 'chn' : 'x',
  }));

  it('are rows that no spreadsheet runs, and leave open what was not answered', () => {
    const csv = csvParse(toCsv(resultTable('=HYPERLINK("x")', 8, answered, tongue)));
    expect(csv).toHaveLength(6);
    expect(csv[0]).toMatchObject({ name: `'=HYPERLINK("x")`, seed: '8', given: '', right: '' });
    expect(csv[1]).toMatchObject({ right: 'yes', number: '2' });
    expect(csv[2]?.['right']).toBe('no');
  });

  it('are a code of seed, number right, and a sign for each question', () => {
    expect(codeOf(8, answered)).toMatch(/^8-3\/6-[-xo\d]{6}$/);
    expect(codeOf(8, answered).split('-')[2]).toBe('');
  });
});

it('measures between countries along the surface', () => {
  expect(distanceBetween(world, 'fra', 'fra')).toBe(0);
  const far = distanceBetween(world, 'arg', 'chn') ?? 0;
  expect(far).toBeGreaterThan(15_000);
  expect(far).toBeLessThan(20_016);
  expect(distanceBetween(world, 'fra', 'atlantis')).toBeUndefined();
});

it('shuffles whole, deals in turn, and draws evenly', () => {
  const random = createRandom(1);
  expect(shuffle([1, 2, 3, 4], random).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
  expect(deal([[1, 2, 3], [4], [5, 6]])).toEqual([1, 4, 5, 2, 6, 3]);
  const drawn = Array.from({ length: 10_000 }, random);
  expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true);
  expect(drawn.reduce((sum, one) => sum + one, 0) / drawn.length).toBeCloseTo(0.5, 1);
});
