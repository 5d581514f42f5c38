import { count, countries, parties, number } from './phrases.ts';

/** English words of the search. */
export const words = {
  results: 'Results',
  clear: 'Clear the search',
  hint: 'Type a country in any of six languages, a party, organization, region, person or event. The article’s words work too.',
  nothing: (query: string) => `No results for “${query}”. Check the spelling or try another word.`,
  someOf: (rowCount: number, total: number) =>
    rowCount < total ? `${number.format(rowCount)} of ${number.format(total)}` : number.format(total),
  found: (n: number) => `${count(n, 'result', 'results')}.`,
  evidence: (evidence: string, value: number | null, region: string) =>
    ({
      home: 'The subject of the article',
      named: `${parties(value ?? 0)} named`,
      average: `About ${parties(value ?? 0)}: regional average (${region})`,
      unnumbered: 'Mentioned, no number',
      none: 'Not mentioned, which does not mean none',
    })[evidence] ?? '',
  group: (n: number) => `Group of ${countries(n)}`,
  matchOf: (at: number, n: number) => `${number.format(at)} of ${number.format(n)}`,
  matchSpoken: (at: number, n: number) => `Match ${number.format(at)} of ${number.format(n)}.`,
  next: 'Next match',
  previous: 'Previous match',
} as const;
