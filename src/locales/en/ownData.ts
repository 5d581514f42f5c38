import { count, countries, number } from './phrases.ts';
import { the } from './the.ts';

/** English words of the reader's own numbers. */
export const words = {
  title: 'Your numbers',
  about:
    'A table with a country and a number in each row becomes a layer of its own. It stays in this browser; nothing is sent.',
  stays: (file: string, n: number) =>
    `${file}, ${count(n, 'row', 'rows')}. It stays in this browser; nothing is sent.`,
  absentHere:
    'This link shows numbers that someone added. They are not in this browser, so you see the article’s layer. If you have the file, add it here.',
  limits:
    'Spreadsheet (.xlsx, .ods), CSV or tab-separated text, up to 5 MB. Countries by name in some sixty languages, or by code.',

  own: {
    pasted: 'pasted',
    name: (text: string) => `Your numbers: ${text}`,
    number: (text: string) => `Your number: ${text}.`,
    percent: (text: string) => `${text}%`,
    noted: (text: string, note: string) => `${text} Note: ${note}`,
    unnumbered: 'Your file lists this country without a number, which does not mean zero.',
    absent: 'Not in your file',
    absentAbout: 'that does not mean zero',
    caution: 'Added by the reader, not from the article.',
    /** The caution with the source that the reader gives. */
    sourced: (source: string) => `Added by the reader, not from the article. Source: ${source}.`,
    /** A class of the legend by its bounds. */
    step: (from: string, to: string) => `${from} – ${to}`,
    measured: (text: string, unit: string) => `${text} ${unit}`,
  },

  take: {
    legend: 'Add a table',
    choose: 'Choose a file',
    drop: 'or drop it here',
    paste: 'Or paste rows from a spreadsheet',
    read: 'Read the rows',
    reading: 'Reading…',
    another: 'Use another table',
  },

  errors: {
    kept: 'The numbers you loaded before have not changed.',
    large: (size: string) =>
      `The file is too large: ${size} MB; the limit is 5 MB. Keep only the columns and rows you need.`,
    binary: 'This isn’t a text file or a readable spreadsheet. Save it as .xlsx, .ods or “CSV UTF-8”.',
    unreadable: 'Couldn’t read the file. Open it in a spreadsheet program and save it again.',
    empty: 'There are no rows below the header. Add at least one.',
    narrow: 'There is only one column. Each row needs a country and a number.',
  },

  columns: {
    legend: 'Match the columns',
    country: 'Country',
    value: 'Number',
    note: 'Note',
    noNote: 'none',
    decimal: 'Decimal separator',
    decimals: { '.': 'point: 1.5', ',': 'comma: 1,5' },
    encoding: 'Encoding',
    encodingTold: (name: string) =>
      `The file is not in UTF-8. It was read as ${name}. Do the letters look right?`,
    period: 'Year',
    noPeriod: 'none',
    column: (at: number) => `Column ${number.format(at)}`,
    inHeader: (n: number, from: string, to: string) => `${count(n, 'column', 'columns')}, ${from} to ${to}`,
    rows: 'Count the rows',
    unit: 'Unit',
    title: 'Title',
    source: 'Source',
    sheet: 'Sheet',
    range: (from: string, to: string) => `${from} to ${to}`,
    words: (n: number) => count(n, 'category', 'categories'),
    aroundZero: 'Values below and above zero get two colors.',
    totals:
      'These look like totals. On a map, totals make large countries stand out; a share or a number per person compares better.',
    preview: 'First five rows, as read',
    given: 'In your file',
  },

  ask: {
    first: 'Answer the questions first.',
    decimal: (cell: string) =>
      `“${cell}”: decimal separator or thousands separator? The file could mean either.`,
    mixed:
      'This column has both points and commas. Which is the decimal separator? Cells that don’t fit are left out and listed.',
    is: (cell: string, value: string) => `${cell} is ${value}`,
    repeats: (n: number) => `${countries(n)} in several rows. What should the map show?`,
    combines: { last: 'the last row', mean: 'the mean', sum: 'the sum', count: 'how many rows' },
  },

  left: {
    legend: 'Left out',
    group: 'a group, not a country',
    part: 'part of a country',
    several: 'more than one country',
    past: 'a former country',
    unknown: 'no matching country',
    use: (name: string) => `Use for ${the(name)}`,
    days: (n: number) => `${count(n, 'cell is a date, not a number', 'cells are dates, not numbers')}.`,
    above: (n: number) => `${count(n, 'line', 'lines')} above the header.`,
    wide: (n: number) => `${count(n, 'row has', 'rows have')} more cells than the header`,
    marked: (n: number) => `${count(n, 'number', 'numbers')} read without their notes and flags.`,
    approximate: (n: number) => `${count(n, 'number is', 'numbers are')} marked as approximate.`,
    words: (n: number) => `The column has ${number.format(n)} categories; the map can show up to eight.`,
    zeros: 'Null characters in the file were ignored.',
    none: 'Countries without a row are shown as “not in your file”, not as 0.',
  },

  found: {
    numbers: (n: number, rows: number) =>
      `${countries(n)} with a number, from ${count(rows, 'row', 'rows')}.`,
    without: (n: number) => `${countries(n)} without a number: shown as “not in your file”, never as zero.`,
    unread: (n: number) =>
      `${count(n, 'cell is not a number and was', 'cells are not numbers and were')} left out:`,
    unreadCell: (line: number, cell: string) => `line ${number.format(line)}: ${cell}`,
    lines: (lines: readonly number[], more: number) =>
      `${lines.length === 1 && more === 0 ? 'line' : 'lines'} ${lines.map((line) => number.format(line)).join(', ')}${more > 0 ? ' …' : ''}`,
    emptyCell: 'empty',
    meant: (cell: string) => `“${cell}” means:`,
    taken: (cell: string, name: string) => `“${cell}” is read as ${the(name)}.`,
    undo: 'Undo',
    more: (n: number) => `Show ${number.format(n)} more`,
    none: 'No country has a number. Check the columns above.',
  },

  classes: {
    legend: 'Classes',
    method: 'Method',
    methods: { quantile: 'Quantiles', equal: 'Equal steps', natural: 'Natural breaks' },
    abouts: {
      quantile: 'about the same number of countries in each class',
      equal: 'classes of equal width',
      natural: 'split at the largest gaps (Jenks)',
    },
    count: 'Number of classes',
    preview: 'Preview of the legend',
    map: 'On the map',
    counted: (n: number, period: string) =>
      `${countries(n)} with a number${period === '' ? '' : `, ${period}`}`,
  },

  draw: (n: number) => `Show ${countries(n)}`,
  cancel: 'Cancel',
  named: 'The title, the legend and every export say that these are your numbers, not the article’s.',
  loaded: 'Loaded now',
  show: 'Show this layer',
  saveFile: 'Save the atlas and these numbers as one file',
  saving: 'Making the file…',
  saved: (name: string) => `${name} saved. It opens offline and includes these numbers.`,
  unsaved: 'Couldn’t load the atlas file. Go online and try again.',
  remove: 'Remove these numbers',
  removed: 'Your numbers were removed.',
  unkept: 'This browser doesn’t store data for this page: the numbers last until you close it.',
} as const;
