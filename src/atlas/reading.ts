import type { Country } from './types.ts';

/** Explains the evidence and the value of a country in English, for tables that leave the page. */
export function readingOf({ evidence, value, status, law }: Country): string {
  const parties = `${value} ${value === 1 ? 'party' : 'parties'}`;
  switch (evidence) {
    case 'home':
      return 'the subject of the article';
    case 'named':
      return law?.parties === 'one'
        ? `${parties} named; no other party was legal in August 2007`
        : `at least ${parties}, named`;
    case 'average':
      return `about ${parties}: regional average, not a count for this country`;
    case 'unnumbered':
      return 'mentioned, no number';
    case 'none':
      return status === 'state' ? 'not mentioned, which does not mean none' : 'not mentioned; takes no value';
  }
}
