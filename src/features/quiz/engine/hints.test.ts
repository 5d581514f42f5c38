import { describe, expect, it } from 'vitest';
import type { PartyClaim } from '../../../atlas/claims.ts';
import { LOCALES } from '../../../locales/locales.ts';
import { asked, atlas, choice, SEEDS, textIn } from './fixture.ts';
import { makeQuiz } from './makeQuiz.ts';
import { tellsCountry } from './telling.ts';
import { aboutOf, answerText, askOf, sentenceText } from './wording.ts';

const parties = atlas.claims.filter((claim) => claim.kind === 'party');
const partyBy = (id: string): PartyClaim => {
  const claim = parties.find((one) => one.id === id);
  if (!claim) throw new Error(`no party ${id}`);
  return claim;
};

/** Words of the printed names that tell a country: names and adjectives, written down by hand from the article. */
const TOLD =
  /Austria|Australia|Brit|Cuba|France|French|German|Ital|Korea|Lao|Malta|New Zealand|Portug|Russia|Spanish|Vietnam/;

describe('the name of a party', () => {
  it.each(['ita-forza', 'rus-rebirth', 'rus-united-russia', 'fra-rpf', 'esp-communist', 'lao-revolutionary'])(
    'tells its country: %s',
    (id) => {
      expect(tellsCountry(atlas, partyBy(id))).toBe(true);
    },
  );

  it.each(['kaz-nur-otan', 'tkm-democratic', 'tjk-peoples-democratic'])('does not tell it: %s', (id) => {
    expect(tellsCountry(atlas, partyBy(id))).toBe(false);
  });

  it('tells it exactly where it holds a word that a reader would know it by', () => {
    for (const claim of parties)
      expect([claim.name, tellsCountry(atlas, claim)]).toEqual([claim.name, TOLD.test(claim.name)]);
  });
});

/** Words of a text by which two can be compared: of a language without spaces, as the browser cuts them. */
const wordsOf = (text: string, locale: string): Set<string> =>
  new Set(
    [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text.toLowerCase())].flatMap(
      ({ segment, isWordLike }) =>
        isWordLike && segment.length >= (locale === 'zh' ? 2 : 4) ? [segment] : [],
    ),
  );

/**
 * Kinds whose answers differ from question to question. The other kinds always have the same few answers, so their
 * words give nothing away. A question on the map needs the country's name, and has no answer in words.
 */
const DRAWN: ReadonlySet<string> = new Set(['party', 'figure', 'sentence', 'unsaid']);

describe.each(LOCALES)('in %s, what is printed', (locale) => {
  it('does not hold the answer, nor a word that stands in the right answer alone', async () => {
    const text = await textIn(locale);
    for (const question of new Map(asked.map((one) => [one.id, one])).values()) {
      if (!DRAWN.has(question.kind)) continue;
      const printed = [askOf(question, text), ...aboutOf(question, text).map((about) => about.text)].join(
        ' ',
      );
      const options: readonly string[] = question.options;
      const answer = answerText(question, question.answer, text);
      const others = options.filter((one) => one !== question.answer);
      expect(printed, question.id).not.toContain(answer);
      const elsewhere = wordsOf(others.map((one) => answerText(question, one, text)).join(' '), locale);
      const here = wordsOf(printed, locale);
      const hints = [...wordsOf(answer, locale)].filter((word) => here.has(word) && !elsewhere.has(word));
      expect([question.id, hints]).toEqual([question.id, []]);
    }
  });

  it('does not name the country of a party', async () => {
    const { atlas: own } = await textIn(locale);
    for (const question of asked) {
      if (question.kind !== 'party') continue;
      const { name } = partyBy(question.party);
      const country = own.countries.find(({ id }) => id === question.answer);
      for (const known of [country?.name, ...(country?.aliases ?? [])])
        expect(name.toLowerCase()).not.toContain(known?.toLowerCase());
    }
  });
});

it('does not print the name of a country in a sentence that is the answer for it', () => {
  for (const question of asked) {
    if (question.kind !== 'sentence') continue;
    const country = atlas.countries.find(({ id }) => id === question.country);
    const answer = sentenceText(atlas, question.answer);
    for (const name of [country?.name ?? '', ...(country?.aliases ?? [])])
      expect([question.id, answer.includes(name) ? name : '']).toEqual([question.id, '']);
  }
});

it('prints no sentence beside a question whose party or total stands in it', () => {
  for (const seed of SEEDS) {
    const quiz = makeQuiz(atlas, choice({ seed, count: 50 }));
    const printed = quiz.flatMap((question) =>
      question.kind === 'basis' ? question.quotes : question.kind === 'sentence' ? question.options : [],
    );
    const totals = quiz.flatMap((question) => (question.kind === 'allows' ? [question.region] : []));
    for (const question of quiz) {
      if (question.kind !== 'party' && question.kind !== 'figure') continue;
      expect(printed).not.toContain(question.proof);
      expect(totals).not.toContain(question.answer);
    }
  }
});
