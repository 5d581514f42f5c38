import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import fc from 'fast-check';
import { afterEach, expect } from 'vitest';
import { createSlowest } from '../../scripts/soak/slowest.mjs';
import { compiled } from '../compile/fixture.ts';
import '../features/params.ts';
import { format, home, parse } from '../store/permalink.ts';
import type { View } from '../store/view.ts';
import { PREFERENCES } from '../ui/preferences.ts';

/** Inputs a gate: `npm run test:soak` asks for more. */
export const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 1000);
/** The maximum milliseconds of a test before it counts as stuck. */
export const PATIENCE = 20_000 + RUNS * 5;
const { atlas } = compiled;

export const KEYS = Object.keys(home()) as (keyof View)[];
const WORDS = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', 'null', 'NaN', '1e999', '-0', 'fra',
  'africa', 'fra,deu', '0,0', '190,95', '<script>alert(1)</script>', 'javascript:alert(1)', '\u202Egpj', '\uD800',
  '\u0000', '%', '%00', '%E0%A4%A', '&', '=', '#', '../../x', '=1+1', '＝1', '\n=1', "@SUM(A1)'", '\u200B', '{"a":1}', ...KEYS,
]; // prettier-ignore
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...WORDS),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join('')),
);
export const value = fc.oneof(
  text,
  fc.anything({ key: text, withNullPrototype: true, withSparseArray: true }),
);
/** Parses a text as JSON: `__proto__` is a key like any other. */
export const record = (keys: readonly string[]) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...keys), text), value), { maxLength: 8 })
    .map((entries): unknown => Object.fromEntries(entries));
export const query = fc.oneof(
  text,
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), text), { maxLength: 8 })
    .map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), text), { maxLength: 8 })
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);

/** The maximum milliseconds for one input. */
const FREEZE = 50;
/** True if it is the soak: only there is time measured, since a machine may be busy with other things. */
export const IS_SOAK = 'HOSTILE_RUNS' in process.env;

/** Tests a gate with random inputs; in the soak it also limits the time for one input. */
export async function check<T>(inputs: fc.Arbitrary<T>, hold: (input: T) => unknown, numRuns = RUNS) {
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

/** Expects a valid view: its permalink leads back to it, and the atlas has every id in it. */
export function expectValid(view: View) {
  if (JSON.stringify(parse(format(view), atlas)) !== JSON.stringify(view))
    throw new Error(`no view: ${JSON.stringify(view)}`);
  const ids = [view.focus ?? 'fra', ...view.compare];
  if (Object.keys(view).length !== KEYS.length || !ids.every((id) => Object.hasOwn(atlas.reach, id)))
    throw new Error(`no view of the atlas: ${JSON.stringify(view)}`);
}

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const namesOf = () => PROTOTYPES.map((one) => Object.getOwnPropertyNames(one).join());
const CLEAN = namesOf();

/** Holds every test of a file to leave the prototypes as they are. */
export const guardPrototypes = () => afterEach(() => expect(namesOf()).toEqual(CLEAN));

/** The shortest of some runs, in milliseconds: what else the machine does only adds to it. */
export const cost = (run: () => unknown) => {
  let least = Infinity;
  for (let turn = 0; turn < 5; turn++) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least;
};

const EARLY = compileFunction(readFileSync('public/first.js', 'utf8'), [
  'document',
  'localStorage',
  'location',
  'requestAnimationFrame',
  'window',
]) as (...globals: (object | (() => void))[]) => void;
/** Texts that storage may hold for a preference. */
export const storedPreference = fc.oneof(text, fc.constantFrom(null, ...Object.values(PREFERENCES).flat()));

/** Runs public/first.js, which runs before the first paint; returns what it sets on the root element. */
export function runEarly(kept: string | null, search: string): Readonly<Record<string, string>> {
  const dataset: Record<string, string> = {};
  const window = { addEventListener: () => undefined, parent: {} };
  window.parent = window;
  EARLY(
    { documentElement: { dataset }, addEventListener: () => {}, readyState: 'loading' },
    { getItem: () => kept },
    { search },
    () => undefined,
    window,
  );
  return dataset;
}
