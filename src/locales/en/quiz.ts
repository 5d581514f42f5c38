import { count, number } from './phrases.ts';
import { the } from './the.ts';

const distance = new Intl.NumberFormat('en', {
  style: 'unit',
  unit: 'kilometer',
  maximumSignificantDigits: 2,
});

/** English words of the quiz. */
export const words = {
  intro: 'Questions about the article. Each answer comes with the sentence that supports it.',
  privacy: 'You need no account, and nothing is sent.',
  kinds: 'Kinds of questions',
  kind: {
    locate: 'Find the country',
    party: 'Which country’s party?',
    figure: 'Which region’s total?',
    shade: 'Read the legend',
    said: 'Does the article say so?',
    sentence: 'Which sentence supports it?',
    basis: 'Named, average or mentioned?',
    unsaid: 'What does it not say?',
    allows: 'What does a total tell us?',
  },
  regions: 'Regions',
  count: 'Questions',
  seed: 'Seed',
  seedAbout: 'A link with the same seed gives everyone the same questions.',
  another: 'New seed',
  play: 'Who plays',
  plays: { single: 'Each on their own', group: 'The whole class' },
  playsAbout: {
    single: 'Answer, read the sentence that supports it, and hand in the results at the end.',
    group: 'Two teams answer aloud. The teacher shows the answer and gives points.',
  },
  link: 'Link to this quiz',
  copy: 'Copy',
  copied: 'Copied.',
  refused: 'Couldn’t copy. The text is selected: press Ctrl+C or ⌘C.',
  /** Opens the handout with the same questions. */
  sheet: 'Print with answer key',
  start: 'Start',
  fewer: (n: number) => `Only ${count(n, 'question matches', 'questions match')}.`,
  keysAbout: 'Keys: press a number to answer, Enter to go on.',

  at: (n: number, all: number) => `Question ${number.format(n)} of ${number.format(all)}`,
  leave: 'End the quiz',
  ask: {
    locate: (country: string) => `Find on the map: ${country}`,
    party: 'Which country’s party is this?',
    figure: (total: string) => `For which region does the article give this total: ${total}?`,
    noFigure: 'For which of these regions does the article give no total?',
    shade: (country: string) => `Read the legend. What does the shade of ${the(country)} mean?`,
    said: 'Does the article say so?',
    sentence: {
      average: (country: string) => `Which sentence gives the number behind the shade of ${the(country)}?`,
      unnumbered: (country: string) => `Which sentence supports the shade of ${the(country)}?`,
    },
    basis: (country: string) => `Read the sentences. What does the article give for ${the(country)}?`,
    unsaid: 'Which of these does the article not say?',
    allowsOfRegion: (region: string, total: string) =>
      `On ${region}, the article says: ${total}. What can you conclude?`,
    allowsOfCountry: (region: string, total: string, country: string) =>
      `On ${region}, the article says: ${total}. What can you conclude about ${the(country)}?`,
  },
  usual: (name: string) => `usual name: ${name}`,
  /** The same as a remark after a sentence. */
  usualNote: (name: string) => `(usual name: ${name})`,
  onMap:
    'Choose it on the map. Touch: tap to select, tap again to answer. Keyboard: arrow keys, then Enter. Drag the map to move it.',
  states: {
    contacts: (country: string) => `The CPC has contacts with political parties in ${the(country)}.`,
    number: (country: string) => `The article gives a number of parties for ${the(country)}.`,
    developing: (country: string) =>
      `Relations with parties in ${the(country)} are developing or have developed further.`,
    names: (country: string) => `The article names a party in ${the(country)}.`,
  },
  bases: {
    named: 'A named party',
    average: 'Only the regional average',
    unnumbered: 'A mention without a number',
  },
  /** Conclusions from a total; `parties` is the regional average. */
  conclusions: {
    may: 'It may be one of the countries counted.',
    each: (parties: string) => `About ${parties} there have such relations.`,
    sure: 'At least one of its parties has such relations.',
    never: 'None of its parties has such relations.',
    total: 'Only the total, not how it is divided among the countries.',
    every: (parties: string) => `In each of its countries, about ${parties} have such relations.`,
    all: 'All its countries are counted.',
    rest: 'The countries not counted have no such relations.',
  },
  verdicts: { yes: 'Yes', region: 'Only for its region', unsaid: 'Not said' },
  answers: 'Answers',
  reveal: 'Show the answer',
  next: 'Next question',
  finish: 'See the results',

  right: 'Correct.',
  wrong: (given: string, answer: string) => `Not quite. You chose: ${given}. The answer is: ${answer}.`,
  away: (given: string, km: number) => `That was ${the(given)}: about ${distance.format(km)} away.`,
  revealed: (answer: string) => `The answer is: ${answer}.`,
  /** Remarks on an option, heard after it. */
  rightAnswer: '(correct answer)',
  yourAnswer: '(your answer)',
  proof: 'The sentence that supports it',
  says: 'What the article says instead',
  /** Over the sentence of a country that was to be found. */
  rests: 'What supports its shade',
  noProof: 'No sentence of the article says this. That does not mean it is false.',
  noPlace: 'The article does not mention it. That does not mean none.',
  show: 'Show in the atlas',
  reason: {
    party: (country: string) => `The article names it as a party in ${the(country)}.`,
    othersNamed: (country: string, parties: string) =>
      `For ${the(country)}, the article names ${parties}, but not this one.`,
    noneNamed: (country: string) => `The article names no party in ${the(country)}.`,
    contacts: {
      yes: (country: string) => `The article mentions ${the(country)} itself.`,
      region: (country: string, total: string) =>
        `The article does not mention ${the(country)}. It gives a regional total: ${total}.`,
      unsaid: (country: string) =>
        `The article does not mention ${the(country)} and gives no regional total.`,
    },
    number: {
      yes: (country: string) => `The article gives a number for ${the(country)}.`,
      region: (country: string) =>
        `The number is for the region. The average shown for ${the(country)} is not a count for this country.`,
      unsaid: (country: string) => `The article gives no number for ${the(country)} or its region.`,
    },
    developing: {
      yes: (country: string) =>
        `The article says that relations with parties in ${the(country)} are developing or have developed further.`,
      unsaid: (country: string) =>
        `The article mentions contacts with parties in ${the(country)}, but not how they develop.`,
    },
    names: {
      yes: (country: string) => `The article names a party in ${the(country)}.`,
      region: (country: string) => `The article names parties in the region, but none in ${the(country)}.`,
      unsaid: (country: string) => `The article mentions parties in ${the(country)} but names none.`,
    },
    sentence: {
      average: (country: string, region: string) =>
        `The shade is the regional average (${region}), calculated from this total. It is not a count for ${the(country)}.`,
      unnumbered: (country: string, group: string) =>
        `The article mentions ${the(country)} only as part of ${group}, without a number.`,
      mention: (country: string) => `The sentence you chose mentions ${the(country)} but gives no number.`,
    },
    basis: {
      named: (country: string) => `A party in ${the(country)} is named. A named party outweighs an average.`,
      average: (country: string) =>
        `No party in ${the(country)} is named. The number is the regional total ÷ countries.`,
      unnumbered: (country: string) =>
        `Relations are mentioned, but there is no number for ${the(country)} or its region.`,
    },
    allows: 'A total does not say which countries it counts, or how many parties each has.',
  },
  /** The mistake in a conclusion. */
  misread: {
    each: 'An average is not a count for any one country.',
    sure: 'The total may count other countries only.',
    never: 'Not counted does not mean none.',
    every: 'An average is not a count for any one country.',
    all: 'The region has more countries than the total counts.',
    rest: 'Not counted does not mean none.',
  },
  shades: {
    named: 'A solid shade would mean: the article names parties of this country.',
    average: 'A hatched shade would mean: the regional average.',
    unnumbered: 'A dotted shade would mean: relations are mentioned, without a number.',
    none: 'Plain gray would mean: the article does not mention it.',
  },
  meant: {
    yes: '“Yes” needs a sentence about the country itself.',
    region: '“Only for its region” needs a regional total that covers the country.',
    unsaid: '“Not said” is correct only if no sentence says it about the country or its region.',
  },

  teams: 'Points',
  team: (n: number) => `Team ${number.format(n)}`,
  point: (team: string) => `Point for ${team}`,
  score: (team: string, points: number) => `${team}: ${number.format(points)}`,

  results: 'Results',
  total: (right: number, all: number) => `${number.format(right)} of ${number.format(all)} correct`,
  unanswered: 'not answered',
  correct: 'correct',
  incorrect: 'wrong',
  pupil: 'Your name, for the file',
  download: 'Download the results (CSV)',
  code: 'Result code',
  again: 'Repeat the same questions',
  other: 'Start another quiz',
} as const;
