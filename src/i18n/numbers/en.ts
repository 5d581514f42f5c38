import { count, countries, list, number } from '../phrases.en.ts';

/** The words of bringing one's own numbers. */
export const en = {
  title: 'Your own numbers',
  about:
    'A table with a country and a number in each row becomes a layer beside the article’s. It stays in this browser and is sent nowhere.',
  absentHere:
    'The link leads to numbers of someone’s own, which are not in this browser. The article’s layer is shown instead. Whoever has the file can bring it here.',
  limits: 'CSV or text with tabs, up to 5 MB. Countries by name in any of six languages, or by code.',

  own: {
    pasted: 'pasted',
    name: (file: string, day: string) => `Your numbers: ${file}, ${day}`,
    number: (text: string) => `Your number: ${text}.`,
    percent: (text: string) => `${text}%`,
    noted: (text: string, note: string) => `${text} Note: ${note}`,
    unnumbered: 'Your file has the country without a number, which does not mean zero.',
    absent: 'Not in your file',
    absentAbout: 'does not mean zero',
    caution: 'Numbers that the reader brought, not the article’s.',
  },

  take: {
    legend: 'A table',
    choose: 'Choose a file',
    drop: 'or drop it here',
    paste: 'Or paste rows of a spreadsheet',
    read: 'Read the rows',
    reading: 'Reading…',
    another: 'Another table',
  },

  errors: {
    kept: 'Nothing that was loaded before has changed.',
    large: (size: string) =>
      `The file has ${size} MB; up to 5 MB are read. Keep the columns and rows you need.`,
    binary: 'This is not text. In the spreadsheet, choose “Save as” and “CSV UTF-8”.',
    unreadable: 'The file could not be read.',
    empty: 'There are no rows in it.',
    narrow: 'There is one column only. A table needs a country and a number in each row.',
    quote: (line: number, column: number) =>
      `Line ${number.format(line)}, column ${number.format(column)}: a quotation mark opens here and is never closed.`,
    afterQuote: (line: number, column: number) =>
      `Line ${number.format(line)}, column ${number.format(column)}: something follows a closing quotation mark. Within a cell, write the mark twice.`,
    control: (line: number, column: number) =>
      `Line ${number.format(line)}, column ${number.format(column)}: a character that does not belong in text.`,
    columns: (line: number, most: number) =>
      `Line ${number.format(line)} has more than ${count(most, 'cell', 'cells')}. Keep the columns you need.`,
    wide: (line: number, column: number, own: number, first: number) =>
      `Line ${number.format(line)}, column ${number.format(column)}: cell ${number.format(own)} of a table whose first row has ${count(first, 'cell', 'cells')}. A comma within a cell needs quotation marks around the cell.`,
  },

  columns: {
    legend: 'What stands where',
    country: 'Country',
    value: 'Number',
    note: 'Note',
    noNote: 'none',
    header: 'The first row names the columns',
    decimal: 'Decimal sign',
    decimals: { '.': 'point: 1.5', ',': 'comma: 1,5' },
    encoding: 'Encoding',
    encodingTold: (name: string) =>
      `The file is not in UTF-8. It was read as ${name}; are the letters right?`,
    column: (at: number) => `Column ${number.format(at)}`,
    preview: 'The first rows',
  },

  found: {
    legend: 'What was found',
    numbers: (n: number, rows: number) =>
      `${countries(n)} with a number, from ${count(rows, 'row', 'rows')}.`,
    without: (n: number) => `${countries(n)} without a number: drawn as not in your file, never as zero.`,
    again: (names: readonly string[], more: number) =>
      `In more than one row, of which the first is kept: ${list.format(more > 0 ? [...names, `${number.format(more)} more`] : names)}.`,
    unread: (n: number) => `${count(n, 'cell is', 'cells are')} no number and left out:`,
    unreadCell: (line: number, cell: string) => `line ${number.format(line)}: ${cell}`,
    unmatched: (n: number) => `No country has this name (${number.format(n)}):`,
    lines: (lines: readonly number[], more: number) =>
      `${lines.length === 1 && more === 0 ? 'line' : 'lines'} ${lines.map((line) => number.format(line)).join(', ')}${more > 0 ? ' …' : ''}`,
    emptyCell: 'empty',
    meant: (cell: string) => `“${cell}” is:`,
    noSuggestion: 'left out',
    taken: (cell: string, name: string) => `“${cell}” is read as ${name}.`,
    undo: 'Undo',
    more: (n: number) => `Show ${number.format(n)} more`,
    none: 'No country with a number was found. Are the columns chosen right?',
  },

  classes: {
    legend: 'Classes',
    method: 'Method',
    methods: { quantile: 'Quantiles', equal: 'Equal steps', natural: 'Natural breaks' },
    abouts: {
      quantile: 'about as many countries in each class',
      equal: 'each class as wide as the others',
      natural: 'split where the gaps are (Jenks)',
    },
    count: 'How many',
    preview: 'The legend will be',
  },

  draw: 'Show on the map',
  drawn: 'Loaded now',
  show: 'Show this layer',
  saveFile: 'Save the atlas with these numbers as one file',
  saving: 'Putting the file together…',
  saved: (name: string) => `${name} saved. It opens without a network, with these numbers in it.`,
  unsaved: 'The file of the atlas could not be loaded. Try again with a network.',
  remove: 'Remove these numbers',
  removed: 'Your numbers are removed.',
  unkept: 'This browser keeps nothing for this page: the numbers last until it is closed.',
} as const;
