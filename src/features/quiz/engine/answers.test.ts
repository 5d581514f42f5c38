import { describe, expect, it } from 'vitest';
import { asked, rows } from './fixture.ts';
import { partsOf, type Question } from './question.ts';
import { QUIZ_KINDS } from '../params.ts';

/** Computes the answers again from the published data, by independently written rules. */
const country = (id: string) => rows('countries').find((row) => row['id'] === id);
const parties = (id: string) => rows('parties').filter((row) => row['country'] === id);
const claims = (kind: string, id: string) =>
  rows('claims').filter((row) => row['kind'] === kind && row['countries']?.split(' ').includes(id));
const total = (region: string | undefined) =>
  rows('figures').find((row) => row['region'] === region && row['relation'] !== 'initial contacts with');
const own = (id: string) => [...parties(id), ...claims('mention', id)];

function said(id: string, states: string): string | undefined {
  const { evidence, region } = country(id) ?? {};
  const quotes = own(id).map((row) => row['quote'] ?? '');
  switch (states) {
    case 'names':
      return parties(id).length > 0 ? 'yes' : own(id).length > 0 ? 'unsaid' : undefined;
    case 'developing':
      if (quotes.some((quote) => /developing relations|further developed/.test(quote))) return 'yes';
      return quotes.length > 0 ? 'unsaid' : undefined;
    case 'contacts':
      if (own(id).length > 0) return 'yes';
      if (claims('group', id).length > 0) return undefined;
      break;
    default:
      if (parties(id).length > 0) return undefined;
  }
  return evidence === 'average' ? 'region' : total(region) ? undefined : 'unsaid';
}

/** Tests whether a total allows one to say so. */
function isAllowed(conclusion: string, id: string | null, region: string): boolean {
  const members = rows('countries').filter((row) => row['region'] === region && row['status'] === 'state');
  switch (conclusion) {
    case 'may':
      return id !== null && own(id).length === 0 && country(id)?.['region'] === region;
    case 'total':
      return id === null;
    case 'all':
      return members.length <= Number(total(region)?.['countries']);
    default:
      // An average is not a count, and countries that are not counted may have parties too.
      return false;
  }
}

/** Tests whether a sentence supports what a country's shade shows. */
function supports(sentence: string, id: string): boolean {
  if (country(id)?.['evidence'] === 'average')
    return total(country(id)?.['region'])?.['sentence'] === sentence;
  return [...own(id), ...claims('group', id)].some((row) => row['sentence'] === sentence);
}

/** The options that are right, by the published tables. */
function rightOf(question: Question): readonly string[] {
  const options: readonly string[] = question.options;
  switch (question.kind) {
    case 'locate':
      return [question.country];
    case 'party': {
      const row = rows('parties').find((one) => one['id'] === question.party);
      return options.filter((id) =>
        parties(id).some((one) => one['name'] === row?.['name'] || one['standard'] === row?.['standard']),
      );
    }
    case 'figure': {
      const row = rows('figures').find((one) => one['id'] === question.figure);
      const printed = ['parties_qualifier', 'parties', 'parties_of'] as const;
      return options.filter((region) =>
        question.figure === null
          ? !total(region)
          : printed.every((key) => total(region)?.[key] === row?.[key]) && total(region),
      );
    }
    case 'shade':
    case 'basis':
      return options.filter((one) => one === country(question.country)?.['evidence']);
    case 'said':
      return options.filter((one) => one === said(question.country, question.states));
    case 'sentence':
      return options.filter((one) => supports(one, question.country));
    case 'unsaid':
      return question.options.filter((one) => said(partsOf(one).country, partsOf(one).states) !== 'yes');
    case 'allows':
      return options.filter((one) => isAllowed(one, question.country, question.region));
  }
}

describe('the answers', () => {
  it('are those of the published tables, one to a question, and no option comes twice', () => {
    for (const question of asked) {
      expect([question.id, rightOf(question)]).toEqual([question.id, [question.answer]]);
      const options: readonly string[] = question.options;
      expect([question.id, new Set(options).size]).toEqual([question.id, options.length]);
    }
    expect(new Set(asked.map(({ kind }) => kind))).toEqual(new Set(QUIZ_KINDS));
  });

  it('rest on a sentence of the article, but where it says nothing', () => {
    const known = new Set(rows('claims').map((row) => row['sentence']));
    for (const question of asked) {
      if (question.proof !== null) expect(known.has(question.proof), question.id).toBe(true);
      if (question.kind === 'party') {
        const row = rows('parties').find(({ id }) => id === question.party);
        expect(question.proof).toBe(row?.['sentence']);
      }
      const isOfRegion = question.answer === 'region' || question.answer === 'average';
      if (isOfRegion && 'country' in question)
        expect(question.proof).toBe(total(country(question.country ?? '')?.['region'])?.['sentence']);
      if (question.answer === 'yes' || question.answer === 'named') expect(question.proof).not.toBeNull();
      if (question.answer === 'none') expect(question.proof).toBeNull();
      if (question.kind === 'said' && question.answer === 'unsaid' && question.states === 'contacts')
        expect(question.proof).toBeNull();
    }
  });
});

describe('the wrong answers', () => {
  it('stand in the region of the right one', () => {
    const regionsOf = (question: Question): readonly (string | undefined)[] => {
      if (question.kind === 'party') return question.options.map((id) => country(id)?.['region']);
      if (question.kind === 'unsaid')
        return question.options.map((one) => country(partsOf(one).country)?.['region']);
      if (question.kind === 'sentence')
        return [country(question.country)?.['region'], ...question.options.map((id) => id.split('.')[0])];
      return [];
    };
    for (const question of asked) expect(new Set(regionsOf(question)).size, question.id).toBeLessThan(2);
  });

  it('say the same of another country where one statement is not said', () => {
    for (const question of asked) {
      if (question.kind !== 'unsaid') continue;
      const { states } = partsOf(question.answer);
      const alike = question.options.filter((one) => partsOf(one).states === states);
      expect(alike.length, question.id).toBeGreaterThan(1);
    }
  });
});
