import { count } from '../phrases.en.ts';

/** The words of the handout, which come with it. */
export const en = {
  about: 'Sheets for the classroom, to print or to save as PDF. Colors stay apart in gray.',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  turn: 'Orientation',
  turns: { portrait: 'Portrait', landscape: 'Landscape' },
  parts: 'What to print',
  part: {
    map: 'Map with legend',
    figures: 'Figures as tables',
    article: 'Sections of the article',
    blank: 'Blank maps to color, with numbers',
    quiz: 'Quiz, with its key',
  },
  regions: 'Regions, of the tables and the blank maps',
  sections: 'Sections',
  marks: 'Sentences to mark',
  allMarks: 'All that are evidence',
  marksOf: (name: string) => `Of ${name}`,
  quizOf: (questions: number, seed: number) =>
    `${count(questions, 'question', 'questions')}, seed ${seed}. What it asks is chosen under Quiz.`,
  print: 'Print or save as PDF',
  nothing: 'Choose at least one part to print.',
  preview: 'Preview of the sheets',

  code: 'Back to this place',
  links: 'Links',
  marked: 'Underlined: what the map rests on. The number leads to the link below.',
  coloring: (region: string) => `Blank map: ${region}`,
  task: 'Choose four colors. Color each country by what the article says of it.',
  list: 'Countries',
  detail: (letter: string) => `Detail ${letter}`,
  name: 'Name',
  date: 'Date',
  choose: 'Mark one answer to each question.',
  locate: 'Write the number of the question on the blank map.',
  shade: 'The number of the question stands on the map with shades.',
  maps: 'Maps for the quiz',
  key: 'Key to the quiz',
  keyAbout: 'For the teacher. Each answer comes with the sentence it rests on.',
} as const;
