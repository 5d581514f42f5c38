import { count, number } from '../phrases.en.ts';

const distance = new Intl.NumberFormat('en', {
  style: 'unit',
  unit: 'kilometer',
  maximumSignificantDigits: 2,
});

/** The words of the quiz, which come with it. */
export const en = {
  intro: 'Questions made from the article. Each answer comes with the sentence that proves it.',
  privacy: 'No account, and nothing is sent anywhere.',
  kinds: 'Kinds of question',
  kind: {
    locate: 'Find the country',
    party: 'Which country’s party?',
    figure: 'Which region’s total?',
    shade: 'Read the legend',
    said: 'Does the article say so?',
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
    shade: (country: string) => `Read the legend. What does the shade of ${country} say?`,
    said: 'Does the article say so?',
  },
  usual: (name: string) => `usual name: ${name}`,
  onMap:
    'Choose it on the map. By touch: tap once to select, again to answer. By keyboard: arrow keys, then Enter. Drag the map to move it.',
  states: {
    contacts: (country: string) => `The CPC has contacts with political parties of ${country}.`,
    number: (country: string) => `A number of parties is given for ${country}.`,
    names: (country: string) => `A party of ${country} is called by its name.`,
  },
  verdicts: { yes: 'Yes', region: 'Only for its region', unsaid: 'Not said' },
  answers: 'Answers',
  reveal: 'Reveal',
  next: 'Next question',
  finish: 'To the results',

  right: 'Right.',
  wrong: (given: string, answer: string) => `Not so. You chose: ${given}. Right is: ${answer}.`,
  away: (given: string, km: number) => `That was ${given}: about ${distance.format(km)} away.`,
  revealed: (answer: string) => `The answer: ${answer}.`,
  rightAnswer: 'right answer',
  yourAnswer: 'your answer',
  proof: 'The sentence that proves it',
  says: 'What the article does say',
  noProof: 'The article has no sentence on this. Not said does not mean none.',
  show: 'Show in the atlas',
  reason: {
    party: (country: string) => `The article names it as a party of ${country}.`,
    othersNamed: (country: string, parties: string) =>
      `For ${country}, the article names ${parties}, but not this one.`,
    noneNamed: (country: string) => `The article names no party of ${country}.`,
    contacts: {
      yes: (country: string) => `The article speaks of ${country} itself.`,
      region: (country: string) =>
        `The article does not speak of ${country}. It gives a total for its region, which covers nearly all of its countries.`,
      unsaid: (country: string) =>
        `The article does not speak of ${country}, and gives no total for its region.`,
    },
    number: {
      yes: (country: string) => `The article gives a number for ${country}.`,
      region: (country: string) =>
        `The number is that of the region. The average drawn for ${country} is no count of its own.`,
      unsaid: (country: string) => `Neither ${country} nor its region has a number in the article.`,
    },
    names: {
      yes: (country: string) => `The article calls a party of ${country} by its name.`,
      region: (country: string) => `The article names parties of the region of ${country}.`,
      unsaid: (country: string) =>
        `The article speaks of parties of ${country} and calls none of them by its name.`,
    },
  },
  shades: {
    named: 'A solid shade would mean: the article names parties of this country.',
    average: 'A hatched shade would mean: the average of its region.',
    unnumbered: 'A dotted shade would mean: relations are stated, without a number.',
    none: 'Plain grey would mean: the article does not mention it.',
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
