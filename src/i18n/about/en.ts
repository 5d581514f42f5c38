/** What is told about the map: how to read it, who says so, what it cannot tell. */
export const en = {
  subtitle: 'One article, one map. What it can tell, and what it cannot.',
  /** Of the list of parts. */
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
    named: { name: 'Named:', text: 'at least this many parties. The article names them.' },
    average: { name: 'Average:', text: 'the region’s total over its countries. Not a count.' },
    mentioned: { name: 'Mentioned:', text: 'relations, no number.' },
    none: { name: 'Not mentioned:', text: 'does not mean none.' },
    home: { name: 'The subject:', text: 'China. It has no number.' },
  },
  source: {
    dates: (counted: string, page: string) =>
      `Its figures count up to ${counted}. Its page is dated ${page}.`,
    checked: 'Nothing in it was checked for this map.',
  },
  method: {
    claims: (n: number) => `Every shade rests on a sentence: ${n} claims, each tied to its words.`,
    see: 'See all claims',
    coders:
      'Two coders read the article on their own, by the same written rules. Neither is an expert on the subject.',
    agreement:
      'They agree almost everywhere. That shows that the rules can be followed. It does not show that the article is true, or that others would write the same rules.',
    rules: 'The rules and both codings come with the source code, in its folder “data”.',
  },
  limits: {
    totals: (n: number) =>
      `${n} regions have a total. The totals do not all count the same thing, so they cannot be added up.`,
    silence: 'What the article does not say is drawn as not said, never as zero.',
    boundaries:
      'Natural Earth, de facto; they imply no position. A disputed place takes no value from anyone.',
    disputed: 'Each disputed place',
  },
  license: {
    coding: 'Coding and data:',
    article: 'Article:',
    quoted: 'It belongs to its rights holders and is quoted. Each picture you export names it.',
    boundaries: 'Boundaries:',
    publicDomain: 'Natural Earth, public domain',
    code: 'Code:',
  },
  cite: {
    copy: 'Copy',
    copyAs: (style: string) => `Copy as ${style}`,
    copied: 'Copied.',
    refused: 'Copying was refused. The text is selected: copy it with Ctrl+C or ⌘C.',
  },
  report: {
    say: 'Say which country and sentence.',
    fill: 'Both are filled in when one is chosen.',
    open: 'Report a mistake',
    copy: 'Copy the report',
    send: 'Send it to the maintainers, where you found this map or its source code.',
    title: (place: string) => `A mistake in the Relations Atlas: ${place}`,
    whole: 'the whole map',
    place: 'Place: ',
    sentence: 'Sentence: ',
    link: 'Link: ',
    wrong: 'What is wrong: ',
    instead: 'What the article says instead: ',
  },
} as const;
