import { FIND, FRAME, POINT, TO_PAPER } from './inPage.mjs';
import { until } from './wait.mjs';

/** @typedef {import('./driver.mjs').Driver} Driver */
/** @typedef {ReturnType<typeof createPage>} Page */

/** Keys by the characters that WebDriver has for them. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = new Map([
  ['Backspace', '\uE003'],
  ['Tab', '\uE004'],
  ['Enter', '\uE007'],
  ['Escape', '\uE00C'],
  ['ArrowRight', '\uE014'],
  ['ArrowDown', '\uE015'],
]);

/** Selects a place on the map. @param {string} id */
export const onMap = (id) => `[data-map] [data-id="${id}"]`;

/**
 * The atlas in a browser, used as a reader uses it: found by kind and name, pressed and typed to.
 * @param {Driver} driver
 * @param {string} base
 */
export function createPage(driver, base) {
  /** @param {string} selector @param {string} name @param {readonly object[]} actions */
  const pointAt = async (selector, name, actions) => {
    let before = '';
    let why = '';
    // Typefaces that arrive move what is written.
    const [x, y] = await until(
      async () => {
        const point = await driver.run(POINT, [selector, name]);
        if (typeof point === 'string') why = point;
        const isSame = String(point) === before;
        before = String(point);
        return isSame && Array.isArray(point) && point;
      },
      () => `could not press ${selector} "${name}": ${why}`,
    );
    await driver.act([
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [{ type: 'pointerMove', x, y, duration: 0, origin: 'viewport' }, ...actions],
      },
    ]);
    return [x, y];
  };

  const page = {
    /** Opens an address, of this site or whole. @param {string} address */
    visit: (address) => driver.go(new URL(address, base).href),
    /** Opens a place and waits until the page answers. @param {string} place */
    open: async (place) => {
      await page.visit(place);
      await page.sees('html[data-ready]');
    },
    reload: async () => {
      await driver.reload();
      await page.sees('html[data-ready]');
    },
    back: driver.back,
    resize: driver.resize,
    /** Enters a frame of the page, also that of the element. */
    enterFrame: async () => driver.enter(await driver.run(FRAME, [])),
    /** Comes back from a frame to the page. */
    leaveFrame: () => driver.enter(null),
    /** Works an expression out, in the page. @param {string} expression @param {readonly unknown[]} args */
    tell: (expression, ...args) => driver.run(`return ${expression}`, args),
    /** Waits until an expression holds. @param {string} expression @param {readonly unknown[]} args */
    holds: (expression, ...args) =>
      until(
        () => page.tell(expression, ...args),
        () => `is not true: ${expression} ${args.length > 0 ? JSON.stringify(args) : ''}`,
      ),
    /** Waits until something of a kind and a name is visible. @param {string} selector @param {string} name */
    sees: (selector, name = '') =>
      until(
        () => driver.run(`${FIND} return Boolean(found);`, [selector, name]),
        () => `not visible: ${selector} "${name}"`,
      ),
    /** Waits until nothing of a kind and a name is visible. @param {string} selector @param {string} name */
    misses: (selector, name = '') =>
      until(
        () => driver.run(`${FIND} return !found;`, [selector, name]),
        () => `still visible: ${selector} "${name}"`,
      ),
    /** Waits until something is in the window, not only in the page. @param {string} selector */
    showsInWindow: (selector) =>
      page.holds(
        `[...document.querySelectorAll(arguments[0])].some((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect();
          return bottom > top && top >= -1 && bottom <= innerHeight + 1 && right > 0 && left < innerWidth;
        })`,
        selector,
      ),
    /** Waits until there are more than so many of a kind. @param {string} selector @param {number} count */
    hasMoreThan: (selector, count) =>
      page.holds(`document.querySelectorAll(arguments[0]).length > arguments[1]`, selector, count),
    /** Waits until nothing reaches beyond the window's sides. */
    fitsAcross: () => page.holds(`document.documentElement.scrollWidth <= innerWidth`),
    /** Waits until the panel tells of a place. @param {string} name */
    tellsOf: (name) => page.sees('[data-panel] h2', name),
    /** Waits until what moves the map has come, and the map rests. */
    rests: () => page.sees('[data-camera]:not([data-moving])'),
    /** Waits until what follows the address's path is so. @param {string} pattern */
    isAt: (pattern) =>
      until(
        () => page.tell(`new RegExp(arguments[0]).test(location.search + location.hash)`, pattern),
        () => `the address does not match ${pattern}`,
      ),
    /** Presses what is of a kind and a name, once it can be. @param {string} selector @param {string} name */
    press: (selector, name = '') =>
      pointAt(selector, name, [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    /** Moves the pointer to it. @param {string} selector @param {string} name */
    point: (selector, name = '') => pointAt(selector, name, []),
    /** Turns the wheel over it: up is negative. @param {string} selector @param {number} deltaY */
    turn: async (selector, deltaY) => {
      const [x, y] = await pointAt(selector, '', []);
      const scroll = { type: 'scroll', x, y, deltaX: 0, deltaY, duration: 0, origin: 'viewport' };
      await driver.act([{ type: 'wheel', id: 'wheel', actions: [scroll] }]);
    },
    /** Drags it. @param {string} selector @param {number} across @param {number} down */
    drag: (selector, across, down) =>
      pointAt(selector, '', [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerMove', x: across / 2, y: down / 2, duration: 100, origin: 'pointer' },
        { type: 'pointerMove', x: across / 2, y: down / 2, duration: 100, origin: 'pointer' },
        { type: 'pointerUp', button: 0 },
      ]),
    /** Lays the page out as it is printed: WebKit's driver has no command for it. */
    toPaper: () => driver.run(TO_PAPER, []),
    /** Leads the keyboard to something. @param {string} selector */
    focus: (selector) =>
      page.holds(
        `(document.querySelector(arguments[0])?.focus(), document.activeElement?.matches(arguments[0]))`,
        selector,
      ),
    /** Types texts, or keys by their names. @param {string[]} keys */
    type: async (...keys) => {
      const values = keys.flatMap((key) => KEYS.get(key) ?? key.split(''));
      const actions = values.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await driver.act([{ type: 'key', id: 'keyboard', actions }]);
    },
  };
  return page;
}
