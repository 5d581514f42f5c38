import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { act, seen } from './acts.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ act: string, at?: number, value?: string }} Deed what is done in the page */
/**
 * The expected place of the walk. An undefined field has no prediction: the page decides.
 * @typedef {ReturnType<typeof seen>} Place
 * @typedef {{ [name in keyof Place]: Place[name] | undefined }} Foretold
 */

/** The maximum milliseconds until the page shows the target of a move. */
const PATIENCE = 15_000;
/** Milliseconds between two moves. */
const PAUSE = 15;
const UNTOLD = {
  focus: undefined,
  mode: undefined,
  layer: undefined,
  projection: undefined,
  display: undefined,
};

/**
 * A move, what it takes, and where it leads: by fast-check's model, the place.
 * @param {string} name
 * @param {{
 *   check?: (at: Foretold) => boolean,
 *   run: (page: Page, at: Foretold) => Promise<Partial<Foretold>>,
 * }} move
 */
const command = (name, { check, run }) => ({
  toString: () => name,
  check: (/** @type {Readonly<Foretold>} */ at) => check?.(at) ?? true,
  run: async (/** @type {Foretold} */ at, /** @type {{ page: Page, made: string[] }} */ { page, made }) => {
    made.push(name);
    Object.assign(at, await run(page, at));
    await page.waitForTimeout(PAUSE);
    await arrive(page, at, name);
  },
});

/**
 * Waits until the page is where it should be.
 * @param {Page} page
 * @param {Foretold} at
 * @param {string} name
 */
async function arrive(page, at, name) {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const now = await page.evaluate(seen);
    for (const [key, value] of Object.entries(now))
      if (/** @type {any} */ (at)[key] === undefined) /** @type {any} */ (at)[key] = value;
    // The sentence or question being read decides, even if a change of size has scrolled it.
    if (now.mode === 'story' || now.mode === 'quiz')
      Object.assign(at, { ...now, mode: at.mode, lang: at.lang });
    if (isDeepStrictEqual({ ...at }, now)) return;
    if (Date.now() > until)
      throw new Error(`${name} led to\n${JSON.stringify(now)}\ninstead of\n${JSON.stringify(at)}`);
    await page.waitForTimeout(50);
  }
}

/**
 * Leaves a talk and waits for the end of full screen, which comes later and would end a talk entered meanwhile.
 * @param {Page} page
 */
async function leaveTalk(page) {
  await page.locator('.talk-controls button').last().click();
  await page.locator('[data-talk]').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.fullscreenElement === null);
}

/** @param {Page} page @param {Deed} deed */
const does = (page, deed) => page.evaluate(act, deed);

const isPlain = (/** @type {Foretold} */ { display, pen }) => display === 'screen' && !pen;
const isOnMap = (/** @type {Foretold} */ at) => at.mode === 'map' && !at.pen;

/** @param {string[]} values @param {(value: string) => ReturnType<typeof command>} make */
const each = (values, make) => fc.constantFrom(...values).map(make);
/** @param {(at: number) => ReturnType<typeof command>} make */
const any = (make) => fc.nat(500).map(make);

/** The moves of a reader, each only if the page offers it. */
export const moves = [
  any((at) =>
    command(`country ${at}`, {
      check: ({ mode, pen }) => (mode === 'map' || mode === 'story') && !pen,
      // Places opened beside the story appear on the map.
      run: async (page) => ({ focus: await does(page, { act: 'country', at }), mode: 'map' }),
    }),
  ),
  any((at) =>
    command(`sentence ${at}`, {
      check: isOnMap,
      run: (page) => does(page, { act: 'sentence', at }).then(() => UNTOLD),
    }),
  ),
  any((at) => command(`point ${at}`, { run: (page) => does(page, { act: 'point', at }).then(() => ({})) })),
  each(['1', '2', '3', '4', '5', '6', 'h', '0'], (value) =>
    command(`key ${value}`, {
      check: isOnMap,
      run: (page) => does(page, { act: 'key', value }).then(() => UNTOLD),
    }),
  ),
  fc.constant(
    command('Escape', {
      // It puts the pen down first.
      run: async (page) => {
        await does(page, { act: 'key', value: 'Escape' });
        return { ...UNTOLD, pen: undefined };
      },
    }),
  ),
  each(['parties', 'named', 'regions', 'wording'], (value) =>
    command(`layer ${value}`, {
      check: (at) => at.mode === 'map' && isPlain(at),
      run: (page) => does(page, { act: 'layer', value }).then(() => ({ layer: value })),
    }),
  ),
  each(['map', 'table', 'story', 'quiz'], (value) =>
    command(`mode ${value}`, {
      check: ({ display }) => display === 'screen',
      run: (page) => does(page, { act: 'mode', value }).then(() => ({ ...UNTOLD, mode: value })),
    }),
  ),
  any((at) =>
    command(`zoom ${at}`, {
      check: ({ mode, display }) => mode !== 'table' && display === 'screen',
      run: (page) => does(page, { act: 'zoom', at }).then(() => ({})),
    }),
  ),
  each(['equal-earth', 'natural-earth', 'mercator', 'globe'], (value) =>
    command(`projection ${value}`, {
      check: (at) => at.mode === 'map' && at.display === 'screen',
      run: (page) => does(page, { act: 'projection', value }).then(() => ({ projection: value })),
    }),
  ),
  any((at) =>
    command(`compare ${at}`, {
      check: (at) => (at.mode === 'map' || at.mode === 'table') && isPlain(at),
      run: (page) => does(page, { act: 'compare', at }).then(() => UNTOLD),
    }),
  ),
  any((at) =>
    command(`date ${at}`, {
      check: (at) => at.mode === 'map' && isPlain(at),
      run: (page) => does(page, { act: 'date', at }).then(() => UNTOLD),
    }),
  ),
  fc.constant(
    command('projector', {
      run: async (page, { display }) => {
        await does(page, { act: 'projector' });
        return { display: display === 'screen' ? 'projector' : 'screen' };
      },
    }),
  ),
  fc.constant(
    command('pen', {
      check: ({ mode }) => mode !== 'table',
      run: (page, { pen }) => does(page, { act: 'pen' }).then(() => ({ pen: !pen })),
    }),
  ),
  any((at) =>
    command(`stroke ${at}`, {
      check: ({ pen, mode }) => pen === true && mode !== 'table',
      run: async (page) => {
        if (at % 3 === 0) await does(page, { act: 'clear' });
        const box = await page.locator('[data-map]').boundingBox();
        if (!box) return {};
        await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.5);
        await page.mouse.down();
        await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.4, { steps: 5 });
        await page.mouse.up();
        return {};
      },
    }),
  ),
  each(['auto', 'light', 'dark'], (value) =>
    command(`theme ${value}`, {
      check: ({ display }) => display === 'screen',
      run: (page) => does(page, { act: 'setting', at: 1, value }).then(() => ({ theme: value })),
    }),
  ),
  each(['normal', 'large', 'larger'], (value) =>
    command(`text ${value}`, {
      check: ({ display }) => display === 'screen',
      run: (page) => does(page, { act: 'setting', at: 2, value }).then(() => ({})),
    }),
  ),
  each(['en', 'zh', 'fr', 'es', 'ru', 'ar'], (value) =>
    command(`language ${value}`, {
      check: ({ display }) => display === 'screen',
      run: (page) => does(page, { act: 'setting', at: 0, value }).then(() => ({ lang: value })),
    }),
  ),
  each(['ken', 'burma', 'communist', '法', 'qqq'], (value) =>
    command(`search ${value}`, {
      check: (at) => at.mode !== 'quiz' && isPlain(at),
      run: async (page) => {
        await page.locator('[data-search]').focus();
        await page.keyboard.type(value);
        await page.waitForTimeout(200);
        await page.keyboard.press('Enter');
        await page.keyboard.press('Escape');
        await page.locator('[data-search]').fill('');
        await does(page, { act: 'blur' });
        return UNTOLD;
      },
    }),
  ),
  any((at) =>
    command(`share ${at}`, {
      check: isPlain,
      run: async (page) => {
        await does(page, { act: 'share' });
        await page.locator('dialog.share [role="tab"]').first().waitFor();
        await does(page, { act: 'tab', at });
        await page.waitForTimeout(200);
        await does(page, { act: 'close' });
        return {};
      },
    }),
  ),
  fc.constant(
    command('help', {
      check: isPlain,
      run: async (page) => {
        await does(page, { act: 'help' });
        await page.waitForTimeout(100);
        await does(page, { act: 'close' });
        return {};
      },
    }),
  ),
  any((at) =>
    command(`quiz ${at}`, {
      check: ({ mode, pen }) => mode === 'quiz' && !pen,
      run: async (page) => {
        await does(page, { act: 'quiz', at });
        // One of its buttons leads to its sheet.
        await page.waitForTimeout(100);
        await does(page, { act: 'close' });
        return { ...UNTOLD, mode: 'quiz' };
      },
    }),
  ),
  any((at) =>
    command(`step ${at}`, {
      check: ({ mode, pen }) => mode === 'story' && !pen,
      run: (page) => does(page, { act: 'step', at }).then(() => UNTOLD),
    }),
  ),
  any((at) =>
    command(`sort ${at}`, {
      check: ({ mode }) => mode === 'table',
      run: (page) => does(page, { act: 'sort', at }).then(() => ({})),
    }),
  ),
  any((at) =>
    command(`talk ${at}`, {
      check: (at) => at.mode !== 'quiz' && isPlain(at),
      run: async (page) => {
        await does(page, { act: 'blur' });
        await page.keyboard.press('p');
        await page.locator('[data-talk]').waitFor();
        for (let turn = 0; turn < at % 4; turn++) await page.keyboard.press('PageDown');
        await leaveTalk(page);
        return UNTOLD;
      },
    }),
  ),
  fc.constant(
    command('back', {
      run: async (page) => {
        await does(page, { act: 'back' });
        await page.waitForTimeout(100);
        if ((await page.evaluate(seen)).mode === 'talk') await leaveTalk(page);
        return UNTOLD;
      },
    }),
  ),
];
