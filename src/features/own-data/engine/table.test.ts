import { expect, it } from 'vitest';
import { compiled, placeNames } from '../../../compile/fixture.ts';
import { decode, encodingOf } from './decode.ts';
import { chooseColumns, guess } from './guess.ts';
import { readKept, writeKept, type Kept } from './kept.ts';
import { createPlaceMatcher } from './match.ts';
import { matchRows } from './matchRows.ts';
import { layTable, readRawRows } from './table.ts';

const { atlas } = compiled;
const matcher = createPlaceMatcher(atlas.countries, placeNames());
const pause = () => Promise.resolve();

async function read(text: string) {
  const { rows, delimiter } = await readRawRows(text, pause);
  const table = layTable(rows, delimiter, matcher);
  const choice = await guess(table, matcher, pause);
  return { table, choice, matched: await matchRows(table, choice, matcher, new Map(), pause) };
}

it.each([
  ['Land;Wert;Remarque\nFrance;1,5;a\nKenya;2,5;b', { country: 0, value: 1, period: null, note: 2, decimal: ',' }],
  ['France,1\nKenya,2', { country: 0, value: 1, period: null, note: null, decimal: '.' }],
  ['3,a word,FRA\n4,another,KEN', { country: 2, value: 0, period: null, note: 1, decimal: '.' }],
  ['Code\tYear\tValue\n156\t2020\t7.5\n404\t2020\t8.5', { country: 0, value: 2, period: 1, note: null, decimal: '.' }],
  ['Country,2019,2020\nFrance,1.5,2\nKenya,3,4', { country: 0, value: 'periods', period: null, note: null, decimal: '.' }],
])('what stands where in %j', async (text, choice) => expect((await read(text)).choice).toMatchObject(choice)); // prettier-ignore

it('tells of every row that is not drawn', async () => {
  const { matched } = await read(
    'c,v\nFrance,1%\nAtlantis,2\nKenya,n/a\nPeru,x\nAtlantis,3\nIndia,0%\nWorld,9%\n',
  );
  expect(Object.fromEntries(matched.entries)).toEqual({
    fra: { values: [1], note: '' },
    ken: { values: [null], note: '' },
    per: { values: [null], note: '' },
    ind: { values: [0], note: '' },
  });
  expect(matched).toMatchObject({
    percent: true,
    left: [
      { cell: 'Atlantis', lines: [3, 6], why: 'unknown' },
      { cell: 'World', lines: [8], why: 'group' },
    ],
    unread: [{ cell: 'x', line: 5 }],
  });
});

it('another column asks again for its decimal sign, and for repeated rows', async () => {
  const { table, choice } = await read('Land;A;B\nFrance;1,5;1.234\nKenya;2,5;2.345\nFrance;3,5;4.567');
  expect(choice).toMatchObject({ decimal: ',', combine: null });
  expect(chooseColumns(table, matcher, choice, { value: 2 })).toMatchObject({ value: 2, decimal: null });
  expect(chooseColumns(table, matcher, choice, { value: 'rows' })).toMatchObject({ combine: 'count' });
});

const known = (text: string) => text.split(/[,\n]/).filter((cell) => matcher.find(cell) !== undefined).length;
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, little: boolean) =>
  Uint8Array.from(
    Array.from(text).flatMap((one) => (little ? [one.charCodeAt(0), 0] : [0, one.charCodeAt(0)])),
  );

it.each([
  ['utf-8', new TextEncoder().encode('Perú,1')],
  ['windows-1252', latin('Espa\xF1a,1\nPer\xFA,2')],
  ['gb18030', latin('\xD6\xD0\xB9\xFA,1\n\xB7\xA8\xB9\xFA,2')],
  ['windows-1251', latin('\xD0\xEE\xF1\xF1\xE8\xFF,1\n\xC8\xED\xE4\xE8\xFF,2')],
  ['shift_jis', latin('\x92\x86\x8D\x91,1\n\x83t\x83\x89\x83\x93\x83X,2\n')],
  ['big5', latin('\xA4\xDA\xA6\xE8,1\n\xA6L\xAB\xD7,2\n')],
  ['utf-16le', Uint8Array.from([0xff, 0xfe, ...wide('France,1', true)])],
  ['utf-16le', wide('France,1', true)],
  ['utf-16be', wide('France,1', false)],
] as const)('%s is told by its bytes', (encoding, bytes) => {
  expect(encodingOf(bytes, known)).toBe(encoding);
  expect(known(decode(bytes, encoding).replace('\uFEFF', ''))).toBeGreaterThan(0);
});

it('10,000 rows let the page answer in between, at every step', async () => {
  const text = Array.from({ length: 10_000 }, (_, at) => `Nowhere${at % 7},${at + 0.5}`).join('\n');
  let pauses = 0;
  const counted = () => Promise.resolve(void pauses++);
  const turns = async <T>(step: () => Promise<T>) => {
    pauses = 0;
    return { done: await step(), pauses };
  };
  const rows = await turns(() => readRawRows(text, counted));
  const table = layTable(rows.done.rows, rows.done.delimiter, matcher);
  const choice = await turns(() => guess(table, matcher, counted));
  const matched = await turns(() => matchRows(table, choice.done, matcher, new Map(), counted));
  expect(rows.pauses).toBeGreaterThanOrEqual(10);
  expect(choice.pauses).toBeGreaterThanOrEqual(2);
  expect(matched.pauses).toBeGreaterThanOrEqual(10);
});

it('what is kept is read as it was, and what is not so is as if nothing were there', () => {
  const kept: Kept = {
    file: 'a<b>.csv',
    title: 'x',
    unit: 'km',
    source: 'Us',
    date: '2026-08-05',
    percent: false,
    kind: 'numbers',
    periods: ['2019', '2020'],
    method: 'equal',
    count: 4,
    entries: new Map([
      ['fra', { values: [1.5, 2], note: '</script>' }],
      ['ken', { values: [null, 0], note: '' }],
    ]),
  };
  expect(readKept(writeKept(kept), atlas)).toEqual(kept);
  for (const wrong of [
    { count: 99 },
    { method: 'toString' },
    { date: '2026-99-99' },
    { entries: new Map() },
    { periods: ['2019'] },
    { periods: ['2019', '2019'] },
    { kind: 'words' },
  ])
    expect(readKept(writeKept({ ...kept, ...wrong } as Kept), atlas)).toBeUndefined();
  // As it was kept before there were years.
  const old = '{"file":"a.csv","title":"x","date":"2026-08-05","percent":false,"method":"equal","count":4,"given":[["fra",1,""]]}'; // prettier-ignore
  expect(readKept(old, atlas)).toBeUndefined();
});
