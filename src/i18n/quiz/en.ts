import { count, number } from '../phrases.en.ts';
import { the } from './the.ts';

const distance = new Intl.NumberFormat('en', {
  style: 'unit',
  unit: 'kilometer',
  maximumSignificantDigits: 2,
});

/** The words of the quiz, which come with it. */
export const en = {
  intro: 'Questions made from the article. Each answer comes with the sentence it rests on.',
  privacy: 'No account, and nothing is sent anywhere.',
  kinds: 'Kinds of question',
  kind: {
    locate: 'Find the country',
    party: 'Which country’s party?',
    figure: 'Which region’s total?',
    shade: 'Read the legend',
    said: 'Does the article say so?',
    sentence: 'Which sentence supports it?',
    basis: 'Named, average or mentioned?',
    unsaid: 'Which is not said?',
    allows: 'What does a total allow?',
  },
  regions: 'Regions',
  count: 'Questions',
  seed: 'Seed',
  seedAbout: 'The same link, with the same seed, gives everyone the same questions.',
  another: 'Draw another',
  play: 'Who plays',
  plays: { single: 'Each alone', group: 'The whole class' },
  playsAbout: {
    single: 'Answer, read the proof, and hand in the results at the end.',
    group: 'Two teams answer aloud. The teacher reveals and gives the points.',
  },
  link: 'Link to this quiz',
  copy: 'Copy',
  copied: 'Copied.',
  refused: 'The clipboard could not be written to. The text is selected: copy it by Ctrl+C or ⌘C.',
  /** Leads to the sheets of the same questions. */
  sheet: 'On paper, with its key',
  start: 'Start',
  fewer: (n: number) => `This choice holds ${count(n, 'question', 'questions')} only.`,
  keysAbout: 'Keys: digits choose an answer, Enter goes on.',

  at: (n: number, all: number) => `Question ${number.format(n)} of ${number.format(all)}`,
  leave: 'End the quiz',
  ask: {
    locate: (country: string) => `Find on the map: ${country}`,
    party: 'Which country’s party is this?',
    figure: (total: string) => `For which region does the article print this total: ${total}?`,
    noFigure: 'For which of these regions does the article print no total?',
    shade: (country: string) => `Read the legend. What does the shade of ${the(country)} say?`,
    said: 'Does the article say so?',
    sentence: {
      average: (country: string) => `Which sentence gives the number behind the shade of ${the(country)}?`,
      unnumbered: (country: string) => `Which sentence supports the shade of ${the(country)}?`,
    },
    basis: (country: string) => `Read what the article says. What does it give for ${the(country)}?`,
    unsaid: 'One of these the article does not say. Which?',
    allowsOfRegion: (region: string, total: string) =>
      `Of ${region}, the article says: ${total}. What does that allow one to say?`,
    allowsOfCountry: (region: string, total: string, country: string) =>
      `Of ${region}, the article says: ${total}. What does that allow one to say of ${the(country)}?`,
  },
  usual: (name: string) => `usual name: ${name}`,
  onMap:
    'Choose it on the map. By touch: tap once to select, again to answer. By keyboard: arrow keys, then Enter. Drag the map to move it.',
  states: {
    contacts: (country: string) => `The CPC has contacts with political parties of ${the(country)}.`,
    number: (country: string) => `A number of parties is given for ${the(country)}.`,
    developing: (country: string) =>
      `Relations with parties of ${the(country)} develop, or have developed further.`,
    names: (country: string) => `A party of ${the(country)} is called by its name.`,
  },
  bases: {
    named: 'A party, by its name',
    average: 'Only the average of its region',
    unnumbered: 'A mention, without a number',
  },
  /** What one might say on a total; `parties` is the average of its region. */
  conclusions: {
    may: 'It may be one of the countries counted.',
    each: (parties: string) => `About ${parties} there have such relations.`,
    sure: 'At least one of its parties has such relations.',
    never: 'None of its parties has such relations.',
    total: 'The total alone. How it is spread stays open.',
    every: (parties: string) => `In each of its countries, about ${parties} have such relations.`,
    all: 'All its countries are counted.',
    rest: 'The countries not counted have no such relations.',
  },
  verdicts: { yes: 'Yes', region: 'Only for its region', unsaid: 'Not said' },
  answers: 'Answers',
  reveal: 'Reveal',
  next: 'Next question',
  finish: 'To the results',

  right: 'Right.',
  wrong: (given: string, answer: string) => `Not so. You chose: ${given}. Right is: ${answer}.`,
  away: (given: string, km: number) => `That was ${the(given)}: about ${distance.format(km)} away.`,
  revealed: (answer: string) => `The answer: ${answer}.`,
  rightAnswer: 'right answer',
  yourAnswer: 'your answer',
  proof: 'The sentence that proves it',
  says: 'What the article does say',
  /** Over the sentence of a country that was to be found. */
  rests: 'What its shade rests on',
  noProof: 'The article has no sentence on this. Not said does not mean none.',
  noPlace: 'The article does not mention it. Not said does not mean none.',
  show: 'Show in the atlas',
  reason: {
    party: (country: string) => `The article names it as a party of ${the(country)}.`,
    othersNamed: (country: string, parties: string) =>
      `For ${the(country)}, the article names ${parties}, but not this one.`,
    noneNamed: (country: string) => `The article names no party of ${the(country)}.`,
    contacts: {
      yes: (country: string) => `The article speaks of ${the(country)} itself.`,
      region: (country: string, total: string) =>
        `The article does not speak of ${the(country)}. It gives a total for its region: ${total}.`,
      unsaid: (country: string) =>
        `The article does not speak of ${the(country)}, and gives no total for its region.`,
    },
    number: {
      yes: (country: string) => `The article gives a number for ${the(country)}.`,
      region: (country: string) =>
        `The number is that of the region. The average drawn for ${the(country)} is no count of its own.`,
      unsaid: (country: string) => `Neither ${the(country)} nor its region has a number in the article.`,
    },
    developing: {
      yes: (country: string) =>
        `The article says of relations with parties of ${the(country)} that they develop, or have developed further.`,
      unsaid: (country: string) =>
        `The article speaks of contacts with parties of ${the(country)}, and not of how they develop.`,
    },
    names: {
      yes: (country: string) => `The article calls a party of ${the(country)} by its name.`,
      region: (country: string) => `The article names parties of the region of ${the(country)}.`,
      unsaid: (country: string) =>
        `The article speaks of parties of ${the(country)} and calls none of them by its name.`,
    },
    sentence: {
      average: (country: string, region: string) =>
        `The shade is an average of the region (${region}), taken from this total. It is no count of ${the(country)}.`,
      unnumbered: (country: string, group: string) =>
        `The article speaks of ${the(country)} only as a part of ${group}, without a number.`,
      mention: (country: string) => `Your sentence speaks of ${the(country)}, but gives no number.`,
    },
    basis: {
      named: (country: string) =>
        `A party of ${the(country)} is named. What is counted goes before what is inferred.`,
      average: (country: string) =>
        `No party of ${the(country)} is named. The number is that of its region, spread evenly.`,
      unnumbered: (country: string) =>
        `Relations are stated. Neither ${the(country)} nor its region has a number.`,
    },
    allows: 'A total does not say which countries it counts, nor how many parties of each.',
  },
  /** What is wrong with a conclusion. */
  misread: {
    each: 'An average is no count of a country.',
    sure: 'The total may count other countries only.',
    never: 'Not counted does not mean none.',
    every: 'An average is no count of a country.',
    all: 'The region has more countries than the total counts.',
    rest: 'Not counted does not mean none.',
  },
  shades: {
    named: 'A solid shade would mean: the article names parties of this country.',
    average: 'A hatched shade would mean: the average of its region.',
    unnumbered: 'A dotted shade would mean: relations are stated, without a number.',
    none: 'Plain gray would mean: the article does not mention it.',
  },
  meant: {
    yes: '“Yes” needs a sentence that says it of the country itself.',
    region: '“Only for its region” needs a total of the region that covers the country.',
    unsaid: '“Not said” fits only where no sentence says it, of the country or of its region.',
  },

  teams: 'Points',
  team: (n: number) => `Team ${number.format(n)}`,
  point: (team: string) => `Point for ${team}`,
  score: (team: string, points: number) => `${team}: ${number.format(points)}`,

  results: 'Results',
  total: (right: number, all: number) => `${number.format(right)} of ${number.format(all)} right`,
  unanswered: 'not answered',
  correct: 'right',
  incorrect: 'wrong',
  pupil: 'Your name, for the file',
  download: 'Download the results (CSV)',
  code: 'Result as a code',
  again: 'The same questions again',
  other: 'Another quiz',
} as const;
