import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import JSZip from 'jszip';
import { afterEach, describe, expect, it } from 'vitest';
import { createSlowest } from '../../scripts/soak/slowest.mjs';
import { rangesOf, termsOf, wordsOf } from '../atlas/fold.ts';
import { classesOf, METHODS } from '../atlas/own/classes.ts';
import { CsvError, delimiterOf, rowsOf } from '../atlas/own/csv.ts';
import { decode, encodingOf } from '../atlas/own/decode.ts';
import { describeOwn } from '../atlas/own/describe.ts';
import { judge } from '../atlas/own/judge.ts';
import { readKept } from '../atlas/own/kept.ts';
import { createMatcher as createReader } from '../atlas/own/match.ts';
import { guess, readTable } from '../atlas/own/table.ts';
import { toCsv } from '../atlas/rows.ts';
import { compiled } from '../compile/fixture.ts';
import { patchOf } from '../features/embed/at.ts';
import { placeIn } from '../features/embed/messages.ts';
import { follow, readMessage } from '../features/story/message.ts';
import { readSize } from '../features/projector/size.ts';
import { en } from '../i18n/en.ts';
import { en as numbersWords } from '../i18n/numbers/en.ts';
import { en as shareWords } from '../i18n/share/en.ts';
import { en as tableWords } from '../i18n/table/en.ts';
import { cite } from '../output/citation.ts';
import { createDeck } from '../output/deck/deck.ts';
import { element, escape, plain } from '../output/markup.ts';
import { admit, format, parse, readPlace, type Patch } from '../store/params.ts';
import { INKS, NIBS, TOOLS } from '../store/pen.ts';
import { MOST, printStrokes, readStrokes } from '../store/strokes.ts';
import { HOME, type View } from '../store/view.ts';
import { SETTINGS } from '../ui/settings.ts';
import { createMatcher } from '../views/search/match.ts';

/** Inputs a gate: `npm run test:soak` asks for more. */
const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 1000);
/** Milliseconds: the most a test may take before it counts as stuck. */
const PATIENCE = 20_000 + RUNS * 5;
const { atlas, world } = compiled;

const KEYS = Object.keys(HOME) as (keyof View)[];
const WORDS = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', 'null', 'NaN', '1e999', '-0', 'fra',
  'africa', 'fra,deu', '0,0', '190,95', '<script>alert(1)</script>', 'javascript:alert(1)', '\u202Egpj', '\uD800',
  '\u0000', '%', '%00', '%E0%A4%A', '&', '=', '#', '../../x', '=1+1', '＝1', '\n=1', "@SUM(A1)'", '\u200B', '{"a":1}', ...KEYS,
]; // prettier-ignore
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...WORDS),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join('')),
);
const value = fc.oneof(text, fc.anything({ key: text, withNullPrototype: true, withSparseArray: true }));
/** What JSON makes of a text: `__proto__` is a key like any other. */
const record = (keys: readonly string[]) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...keys), text), value), { maxLength: 8 })
    .map((entries): unknown => Object.fromEntries(entries));
const query = fc.oneof(
  text,
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), text), { maxLength: 8 })
    .map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), text), { maxLength: 8 })
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);

/** Milliseconds that one input may hold the page up. */
const FREEZE = 50;
/** Whether it is the soak: only there is time measured, since a machine may be busy with other things. */
const IS_SOAK = 'HOSTILE_RUNS' in process.env;

/** Holds a gate to what must be so of every input, and in the soak to the time that one may take. */
async function check<T>(inputs: fc.Arbitrary<T>, hold: (input: T) => unknown, numRuns = RUNS) {
  const slowest = createSlowest(hold);
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      const began = performance.now();
      await hold(input);
      if (IS_SOAK) slowest.note(input, performance.now() - began);
    }),
    { numRuns },
  );
  if (!IS_SOAK) return;
  const worst = await slowest.retake();
  console.log(`${worst.toFixed(2)} ms at the most: ${expect.getState().currentTestName}`);
  expect(worst).toBeLessThan(FREEZE);
}

/** A view is valid where its permalink leads to it, and every id in it is one of the atlas. */
function expectValid(view: View) {
  if (JSON.stringify(parse(format(view), atlas)) !== JSON.stringify(view))
    throw new Error(`no view: ${JSON.stringify(view)}`);
  const ids = [view.focus ?? 'fra', ...view.compare];
  if (Object.keys(view).length !== KEYS.length || !ids.every((id) => Object.hasOwn(atlas.reach, id)))
    throw new Error(`no view of the atlas: ${JSON.stringify(view)}`);
}

/** The shortest of some runs, in milliseconds: what else the machine does only adds to it. */
const cost = (run: () => unknown) => {
  let least = Infinity;
  for (let turn = 0; turn < 5; turn++) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least;
};

/** As JSON where it can be written. */
function safely(one: unknown): string {
  try {
    return JSON.stringify(one) ?? '';
  } catch {
    return '';
  }
}

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const namesOf = () => PROTOTYPES.map((one) => Object.getOwnPropertyNames(one).join());
const CLEAN = namesOf();
afterEach(() => expect(namesOf()).toEqual(CLEAN));

describe('whatever arrives, a view comes out valid:', () => {
  it(
    'any link',
    () =>
      check(query, (link) => {
        expectValid(parse(link, atlas));
        expectValid(parse(readPlace(link, atlas).at, atlas));
      }),
    PATIENCE,
  );

  it(
    'any patch, upon any view',
    () =>
      check(fc.tuple(query, record(KEYS)), ([from, patch]) => {
        const view = parse(from, atlas);
        expectValid(admit(view, patch as Patch, atlas));
      }),
    PATIENCE,
  );

  it(
    'any message to a frame',
    () =>
      check(
        fc.oneof(
          value,
          fc.record({ atlas: fc.constant(1), at: fc.oneof(query, value) }),
          record(['atlas', 'at']),
        ),
        (message) => {
          const at = placeIn(message);
          if (at === undefined) return;
          expect(at.length).toBeLessThanOrEqual(2000);
          expectValid(admit(HOME, patchOf(at, atlas), atlas));
        },
      ),
    PATIENCE,
  );

  it(
    'any message to a talk',
    () => {
      const now = 1_800_000_000_000;
      const told = fc.record({
        atlas: fc.constant(1),
        at: fc.oneof(query, fc.constant('?step=russia&focus=rus'), value),
        time: fc.oneof(fc.double(), value),
        blank: fc.oneof(fc.boolean(), value),
        since: fc.oneof(fc.nat(), value),
      });
      return check(fc.oneof(value, told, record(['atlas', 'at', 'time', 'blank', 'since'])), (message) => {
        const said = readMessage(message, now);
        if (said === undefined || said === 'ask') return;
        expect(Number.isFinite(said.time) && Number.isFinite(said.since)).toBe(true);
        const view = follow(said.at, HOME, atlas);
        if (view) expectValid(view);
      });
    },
    PATIENCE,
  );

  it(
    'any storage and any link before the first paint',
    () => {
      const early = compileFunction(readFileSync('public/first.js', 'utf8'), [
        'document',
        'localStorage',
        'location',
        'requestAnimationFrame',
      ]) as (document: object, localStorage: object, location: object, later: () => void) => void;
      const stored = fc.oneof(text, fc.constantFrom(null, ...Object.values(SETTINGS).flat()));
      const allowed: Readonly<Record<string, readonly string[]>> = { ...SETTINGS, embed: ['map', 'panel'] };
      return check(fc.tuple(stored, query), ([kept, search]) => {
        const dataset: Record<string, string> = {};
        early({ documentElement: { dataset } }, { getItem: () => kept }, { search }, () => {});
        for (const [name, set] of Object.entries(dataset)) expect(allowed[name]).toContain(set);
      });
    },
    PATIENCE,
  );
});

describe('whatever is kept,', () => {
  const number = fc.oneof(fc.double(), fc.integer({ min: -200, max: 200 }), value);
  const row = fc.tuple(
    fc.oneof(fc.constantFrom(...TOOLS), value),
    fc.oneof(fc.constantFrom(...INKS), value),
    fc.oneof(fc.constantFrom(...NIBS), value),
    fc.oneof(fc.array(number, { maxLength: 8 }), value),
  );
  const kept = fc.oneof(
    text,
    fc.array(fc.oneof(row, value), { maxLength: 6 }).map((rows) => JSON.stringify(rows) ?? ''),
  );

  it(
    'what is drawn is within the world and its bounds',
    () =>
      check(kept, (stored) => {
        const strokes = readStrokes(stored);
        expect(strokes.length).toBeLessThanOrEqual(MOST.strokes);
        for (const { tool, ink, nib, points } of strokes) {
          expect([TOOLS.includes(tool), INKS.includes(ink), NIBS.includes(nib)]).toEqual([true, true, true]);
          expect(points.length).toBeGreaterThan(1);
          for (const [lon, lat] of points) expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true);
        }
        expect(readStrokes(printStrokes(strokes))).toEqual(strokes);
      }),
    PATIENCE,
  );

  it(
    'a room is one of metres',
    () =>
      check(
        fc.oneof(
          text,
          fc.tuple(text, text).map((both) => both.join('/')),
        ),
        (stored) => {
          const size = readSize(stored);
          if (typeof size !== 'object') return;
          expect(Number.isFinite(size.distance / size.height) && size.distance > 0).toBe(true);
        },
      ),
    PATIENCE,
  );
});

describe('whatever a text holds,', () => {
  it(
    'a spreadsheet reads it as a text, and gets it whole',
    () =>
      check(text, (cell) => {
        const field = { name: 'x', type: 'string', about: '' } as const;
        const csv = toCsv({ name: 'x', title: 'x', fields: [field, field], rows: [[cell, 1]] });
        const [, [read = '', one] = []] = csvParseRows(csv);
        expect(one).toBe('1');
        expect(read).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect([cell, `'${cell}`]).toContain(read);
      }),
    PATIENCE,
  );

  it(
    'SVG holds it as a text, without what turns others around',
    () =>
      check(text, (words) => {
        const written = escape(words);
        expect(written).not.toMatch(/[<>"\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|&(?!(?:amp|lt|gt|quot);)/);
        expect(written).not.toMatch(/\p{Cs}/u);
        const back = written
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        expect(back).toBe(plain(words));
        expect(element('text', { title: words }, written)).toMatch(
          /^<text title="[^"<]*"(?:\/>|>[^<]*<\/text>)$/,
        );
      }),
    PATIENCE,
  );

  it(
    'a citation stays one entry, whatever place it names',
    () =>
      check(query, (link) => {
        const entry = cite(
          atlas.source,
          'atlas',
          'bibtex',
          `https://atlas.example/${format(parse(link, atlas))}`,
          '2026-08-05',
        );
        expect(entry.split('{').length).toBe(entry.split('}').length);
        expect(entry.split('\n')).toHaveLength(6);
      }),
    PATIENCE,
  );

  it(
    'a slide holds it as a text',
    async () => {
      const given = {
        atlas,
        words: en,
        shareWords,
        tableWords,
        worldFor: () => Promise.resolve(world),
        addressOf: (view: View) => `https://atlas.example/${format(view)}`,
      };
      // Whole files are slow to write: one with a thousand texts is as good.
      const few = Math.max(1, Math.round(RUNS / 1000));
      const texts = fc.array(text, { minLength: 1000, maxLength: 1000 }).map((all) => all.join(' '));
      const decks = fc
        .tuple(text, texts, text)
        .map(([title, note, quote]) => ({ at: '?focus=fra', title, note, quote }));
      await fc.assert(
        fc.asyncProperty(decks, async (step) => {
          const zip = await JSZip.loadAsync(await createDeck(given, [step]));
          for (const path of ['ppt/slides/slide1.xml', 'ppt/notesSlides/notesSlide1.xml']) {
            const xml = (await zip.file(path)?.async('string')) ?? '';
            const outside = xml.replaceAll(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>|<\?xml [^<>]*\?>/g, '');
            expect(outside).not.toMatch(/[<\u202A-\u202E\u2066-\u2069]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
            // oxlint-disable-next-line no-control-regex -- XML cannot hold them
            expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
            expect(xml).not.toMatch(/\p{Cs}/u);
          }
        }),
        { numRuns: few, endOnFailure: true },
      );
    },
    PATIENCE,
  );
});

describe('whatever a reader brings as numbers,', () => {
  const reader = createReader(atlas, []);
  const pause = () => Promise.resolve();
  const cell = fc.oneof(
    text,
    fc.constantFrom('France', '156', 'KEN', '"', '""', '"a', '1,5', '1.5e308', '-1e308', 'n/a', '12%', '=1'),
  );
  const tables = fc
    .tuple(
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }),
      fc.constantFrom(',', ';', '\t', '|'),
    )
    .map(([rows, between]) => rows.map((row) => row.join(between)).join('\n'));

  it(
    'a table comes out, or where it is none: by line and column',
    () =>
      check(fc.oneof(text, tables), async (given) => {
        try {
          const table = await readTable(given, pause);
          const { given: read } = await judge(
            table,
            await guess(table, reader, pause),
            reader,
            new Map(),
            pause,
          );
          for (const [id, { value: number }] of read)
            if (!Object.hasOwn(atlas.reach, id) || !(number === null || Number.isFinite(number)))
              throw new Error(`no number of a country: ${id} ${number}`);
        } catch (error) {
          if (!(error instanceof CsvError)) throw error;
          expect(error.line).toBeGreaterThan(0);
          expect(error.line).toBeLessThanOrEqual(given.split(/\r\n|\n|\r/).length);
          expect(error.column).toBeGreaterThan(0);
        }
      }),
    PATIENCE,
  );

  it(
    'any bytes are some text',
    () =>
      check(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = decode(
          bytes,
          encodingOf(bytes, (some) => some.length),
        );
        expect([',', ';', '\t', '|']).toContain(delimiterOf(read));
      }),
    PATIENCE,
  );

  it(
    'what is kept is numbers of countries, or as if nothing were',
    () => {
      const row = fc.oneof(
        value,
        fc.tuple(fc.oneof(fc.constantFrom('fra', 'ken', 'usa'), text), fc.oneof(fc.double(), value), value),
      );
      const stored = fc.record({
        file: value,
        title: value,
        date: fc.oneof(fc.constant('2026-08-05'), value),
        percent: value,
        method: fc.oneof(fc.constantFrom(...METHODS), value),
        count: fc.oneof(fc.integer({ min: 1, max: 8 }), value),
        given: fc.oneof(fc.array(row, { maxLength: 4 }), value),
      });
      const good = fc.tuple(fc.constantFrom('fra', 'ken', 'usa'), fc.double({ noNaN: true }), text);
      const nearly = stored.chain((all) =>
        fc
          .tuple(
            fc.array(good, { maxLength: 4 }),
            fc.constantFrom(...METHODS),
            fc.integer({ min: 2, max: 7 }),
          )
          .map(([given, method, count]) => ({ ...all, given, method, count, date: '2026-08-05' })),
      );
      return check(
        fc.oneof(
          text,
          fc.oneof(stored, nearly).map((one) => safely(one)),
        ),
        (kept) => {
          const read = readKept(kept, atlas);
          if (!read) return;
          const own = describeOwn(read, numbersWords, 'en');
          for (const [id, step] of own.steps)
            if (!Object.hasOwn(atlas.reach, id) || !own.labels.has(step)) throw new Error(`${id}: ${step}`);
          classesOf(
            [...read.given.values()].flatMap((one) => one.value ?? []),
            read.method,
            read.count,
          );
        },
      );
    },
    PATIENCE,
  );

  it.runIf(IS_SOAK)(
    'rows are read in proportion to their number',
    () => {
      const rows = (count: number) => 'France,"1,5",a ""note""\n'.replaceAll('""', '').repeat(count);
      const read = (count: number) => () => [...rowsOf(rows(count), ',')].length;
      expect(cost(read(30_000))).toBeLessThan(20 + 150 * cost(read(1000)));
    },
    PATIENCE,
  );
});

describe('whatever is looked for,', () => {
  const find = createMatcher(atlas);
  const hostile = [
    'a',
    'ь',
    '法',
    "'",
    "a'",
    'a b ',
    '\u0301',
    'e\u0301',
    'ﷺ',
    'communist ',
    'x’',
    '\u{1F600}',
    ' ',
  ];
  const long = fc
    .tuple(
      fc.array(fc.oneof(text, fc.constantFrom(...hostile)), { minLength: 1, maxLength: 20 }),
      fc.nat(1000),
    )
    .map(([parts, length]) => parts.join('').repeat(50).slice(0, length));

  it(
    'an answer comes, and names what is in the atlas',
    () =>
      check(
        long,
        (asked) => {
          const { groups, sentences } = find(asked);
          for (const { hits } of groups)
            for (const { id } of hits) if (!Object.hasOwn(atlas.reach, id)) throw new Error(`unknown: ${id}`);
          for (const [id, terms] of sentences)
            if (rangesOf(id, terms).length > id.length) throw new Error(id);
        },
        // A search costs some hundred times what a link does: each time, a quarter of them will do.
        IS_SOAK ? RUNS : RUNS / 4,
      ),
    PATIENCE,
  );

  it.runIf(IS_SOAK).each(hostile)(
    '%j repeated is read in proportion to its length',
    (part) => {
      const read = (length: number) => () => [wordsOf, termsOf].map((of) => of(part.repeat(length)));
      // Thirty times the text: a square would cost nine hundred times as much.
      expect(cost(read(30_000))).toBeLessThan(10 + 150 * cost(read(1000)));
    },
    PATIENCE,
  );

  it.runIf(IS_SOAK)(
    'what is longer than any sentence costs no more',
    () => {
      const letters = (length: number) =>
        'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(length);
      expect(cost(() => find(letters(20_000)))).toBeLessThan(50 + 5 * cost(() => find(letters(20))));
      expect(cost(() => find('x'.repeat(1_000_000)))).toBeLessThan(
        50 + 5 * cost(() => find('x'.repeat(100))),
      );
    },
    PATIENCE,
  );
});
