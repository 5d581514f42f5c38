import { asOf, theDate } from './phrases.ts';

/** Words of “About this map”: how to read it, whose account it is, its limits. */
export const words = {
  subtitle: 'One article, one map: what they can tell you, and what they can’t.',
  /** The label of the list of parts. */
  parts: 'Parts of this text',
  titles: {
    how: 'How to read',
    source: 'Source',
    method: 'Method',
    limits: 'Limits',
    boundaries: 'Boundaries',
    license: 'License',
    cite: 'How to cite',
    report: 'Report a mistake',
  },
  how: {
    named: { name: 'Named:', text: 'the article names at least this many parties.' },
    average: { name: 'Regional average:', text: 'regional total ÷ countries. Not a count for any one.' },
    mentioned: { name: 'Mentioned:', text: 'relations, but no number.' },
    none: { name: 'Not mentioned:', text: 'that does not mean none.' },
    home: { name: 'The subject:', text: 'China. It has no number.' },
  },
  source: {
    dates: (counted: string, page: string) =>
      `Its figures are ${asOf(counted)}. Its page is dated ${theDate(page)}.`,
    checked: 'We did not check its facts for this map.',
  },
  method: {
    claims: (n: number) =>
      `Each shade has a sentence that supports it. There are ${n} claims, each with its exact words.`,
    see: 'See all claims',
    coders:
      'Two coders read the article independently, with the same written rules. Neither is an expert on the subject.',
    agreement:
      'They agree almost everywhere. This shows that the rules can be followed. It does not show that the article is true, or that others would write the same rules.',
    rules: 'The rules and both codings are in the “data” folder of the source code.',
  },
  limits: {
    totals: (n: number) =>
      `${n} regions have a total. The totals count different things, so they cannot be added up.`,
    silence: 'What the article does not say is shown as not mentioned, never as zero.',
    boundaries:
      'Natural Earth’s, de facto. They imply no position. A disputed place gets no number from either side.',
    disputed: 'See the disputed places',
  },
  license: {
    coding: 'Coding and data:',
    article: 'Article:',
    quoted: 'It belongs to its rights holders and is only quoted. Every image you export credits it.',
    boundaries: 'Boundaries:',
    publicDomain: 'Natural Earth, public domain',
    code: 'Code:',
  },
  cite: {
    copy: 'Copy',
    copyAs: (style: string) => `Copy as ${style}`,
    copied: 'Copied.',
    refused: 'Couldn’t copy. The text is selected: press Ctrl+C or ⌘C.',
  },
  report: {
    say: 'Tell us which country and which sentence.',
    fill: 'What you have open is filled in for you.',
    open: 'Report a mistake',
    copy: 'Copy the report',
    send: 'Send it to whoever gave you this map or its source code.',
    title: (place: string) => `Mistake in the Relations Atlas: ${place}`,
    whole: 'the whole map',
    place: 'Place: ',
    sentence: 'Sentence: ',
    link: 'Link: ',
    wrong: 'What is wrong: ',
    instead: 'What the article says instead: ',
  },
} as const;
