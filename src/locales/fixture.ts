// What the functions of the catalogs are given in tests.
const NUMBERS = [1, 2, 3, 5, 11, 21, 100, 166];
const AMOUNT = { qualifier: 'over', number: 70 } as const;
const AVERAGES = [1, 2, 3, 5, 11, 21].map((n) => [n, 'Africa'] as const);
/** Arguments for the functions that take more than numbers and texts. */
const GIVEN: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  amount: [[AMOUNT], [{ qualifier: 'exact', number: 105, of: 166 }]],
  figure: [[{ parties: AMOUNT }], [{ parties: { qualifier: 'about', number: 50 }, countries: AMOUNT }]],
  sentences: [[['A.', 'B.']]],
  'legend.mixedStrengths': [[['close']], [['contacts', 'visits']]],
  shade: (['home', 'named', 'average', 'unnumbered', 'none'] as const).map((evidence) => [evidence, 3]),
  evidence: (['home', 'named', 'average', 'unnumbered', 'none'] as const).map((evidence) => [
    evidence,
    3,
    'Africa',
  ]),
  group: [[2], [5]],
  'timeline.moment': [['1984', 'A name']],
  'found.again': [
    [['France'], 0],
    [['France', 'Kenya'], 3],
  ],
  'found.lines': [
    [[1], 0],
    [[1, 2], 4],
  ],
  'presets.hint': [['h']],
  'meaning.average': AVERAGES,
  'meaning.averageToo': AVERAGES,
  'meaning.countsEither': [['over 40', 'over 34', 46, 6]],
  'panel.opened': [
    ['France', 0],
    ['France', 1],
    ['France', 5],
  ],
};
const DATES = [
  'panel.event',
  'search.event',
  'asOf',
  'regionFigure',
  'panel.figureOf',
  'timeline.date',
  'timeline.publication',
  'source.dates',
  'picture.headline',
];

/** Every text of a catalog by its key, with every function called. */
export function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const full = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[full, value]];
    if (typeof value !== 'function') return textsOf(value as object, full);
    const call = value as (...given: unknown[]) => unknown;
    const rows =
      GIVEN[full] ??
      NUMBERS.map((n) => Array.from({ length: call.length }, () => (DATES.includes(full) ? '2007-08' : n)));
    return rows.map((row) => [full, String(call(...row))]);
  });
}
