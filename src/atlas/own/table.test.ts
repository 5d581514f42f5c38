import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { decode, encodingOf } from './decode.ts';
import { judge } from './judge.ts';
import { readKept, writeKept } from './kept.ts';
import { createMatcher } from './match.ts';
import { guess, readTable } from './table.ts';

const { atlas } = compiled;
const matcher = createMatcher(atlas, []);
const pause = () => Promise.resolve();

async function read(text: string) {
  const table = await readTable(text, pause);
  const choice = await guess(table, matcher, pause);
  return { choice, judged: await judge(table, choice, matcher, new Map(), pause) };
}

it.each([
  ['Land;Wert;Remarque\nFrance;1,5;a\nKenya;2,5;b', { hasHeader: true, country: 0, value: 1, note: 2, decimal: ',' }],
  ['France,1\nKenya,2', { hasHeader: false, country: 0, value: 1, note: null, decimal: '.' }],
  ['3,a word,FRA\n4,another,KEN', { hasHeader: false, country: 2, value: 0, note: 1, decimal: '.' }],
  ['Code\tYear\tValue\n156\t2020\t7.5\n404\t2020\t8.5', { hasHeader: true, country: 0, value: 2, note: null, decimal: '.' }],
  ['Country,2019,2020\nFrance,1.5,2\nKenya,3,4', { hasHeader: true, country: 0, value: 1, note: null, decimal: '.' }],
])('what stands where in %j', async (text, choice) => expect((await read(text)).choice).toEqual(choice)); // prettier-ignore

it('keeps the first row of a country, and tells of every row that is not drawn', async () => {
  const { judged } = await read(
    'c,v\nFrance,1%\nAtlantis,2\nFRA,9\nKenya,n/a\nPeru,x\nAtlantis,3\nIndia,0%\n',
  );
  expect([...judged.given]).toEqual([
    ['fra', { value: 1, note: '' }],
    ['ken', { value: null, note: '' }],
    ['per', { value: null, note: '' }],
    ['ind', { value: 0, note: '' }],
  ]);
  expect(judged).toMatchObject({
    numbers: 2,
    percent: true,
    unmatched: [{ cell: 'Atlantis', lines: [3, 7] }],
    again: [{ id: 'fra', lines: [4] }],
    unread: [{ cell: 'x', line: 6 }],
  });
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
  const table = await turns(() => readTable(text, counted));
  const choice = await turns(() => guess(table.done, matcher, counted));
  const judged = await turns(() => judge(table.done, choice.done, matcher, new Map(), counted));
  expect(table.pauses).toBeGreaterThanOrEqual(10);
  expect(choice.pauses).toBeGreaterThanOrEqual(2);
  expect(judged.pauses).toBeGreaterThanOrEqual(10);
});

it('what is kept is read as it was', () => {
  const kept = {
    file: 'a<b>.csv',
    title: 'x',
    date: '2026-08-05',
    percent: false,
    method: 'equal',
    count: 4,
    given: new Map([['fra', { value: 1.5, note: '</script>' }], ['ken', { value: null, note: '' }]]),
  } as const; // prettier-ignore
  expect(readKept(writeKept(kept), atlas)).toEqual(kept);
  for (const wrong of [{ count: 99 }, { method: 'toString' }, { date: '2026-99-99' }, { given: new Map() }])
    expect(readKept(writeKept({ ...kept, ...wrong } as typeof kept), atlas)).toBeUndefined();
});
