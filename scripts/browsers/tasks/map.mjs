import { onMap } from '../page.mjs';

/** @type {readonly import('../tasks.mjs').Task[]} */
export const mapTasks = [
  {
    name: 'opens the page',
    run: async (page) => {
      await page.open('');
      await page.sees('h1');
      await page.sees('#legend');
      await page.showsInWindow('[data-map]');
      await page.hasMoreThan('[data-map] [data-id][data-evidence] path', 200);
      // Drawn, not only there.
      await page.holds(
        `document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('main') !== null`,
      );
      await page.holds(`[...document.fonts].some(({ status }) => status === 'loaded')`);
      await page.fitsAcross();
    },
  },
  {
    name: 'offers no update on a first visit',
    isAlone: true,
    run: async (page, host) => {
      host.refused = /^$/;
      await page.open('');
      await page.holds(`navigator.serviceWorker.ready.then(({ active }) => active.state === 'activated')`);
      await page.holds(`navigator.serviceWorker.controller !== null`);
      // What is told of the worker's state has been heard by then.
      await page.holds(`new Promise((done) => setTimeout(() => done(true), 500))`);
      await page.misses('header button', '^Update');
    },
  },
  {
    name: 'opens a country and marks its sentence',
    run: async (page) => {
      await page.open('');
      // Labels come when the map rests, and one may lie where the country is pressed.
      await page.point(onMap('bra'));
      await page.rests();
      await page.press(onMap('bra'));
      await page.isAt('^\\?focus=bra$');
      await page.sees('[data-panel][data-focus="bra"]');
      await page.tellsOf('Brazil');
      await page.sees('[data-panel] [data-id="latin-america.3.1"][data-lit]');
      await page.sees('[data-panel] mark', '^Brazil$');
      await page.showsInWindow('[data-panel] mark');
      await page.sees(`${onMap('bra')}[aria-current]`);
      await page.back();
      await page.isAt('^$');
      await page.misses('[data-panel][data-focus="bra"]');
    },
  },
  {
    name: 'works with the keyboard',
    run: async (page) => {
      await page.open('');
      await page.focus(onMap('fra'));
      await page.type('ArrowRight');
      await page.holds(
        `(document.activeElement.closest('[data-map] [data-id]')?.dataset.id ?? 'fra') !== 'fra'`,
      );
      await page.type('Enter');
      await page.isAt('^\\?focus=[a-z]{3}$');
      await page.sees('[data-panel] h2');
      await page.type('Escape');
      await page.isAt('^$');
    },
  },
  {
    name: 'names what is under the pointer',
    run: async (page) => {
      await page.open('');
      await page.point(onMap('aus'));
      await page.sees('.tooltip', 'Australia');
      await page.point('h1');
      await page.misses('.tooltip');
    },
  },
  {
    name: 'changes the layer',
    run: async (page) => {
      await page.open('');
      await page.press('main button', '^Show');
      await page.press('[popover] label', '^Regions');
      await page.isAt('^\\?layer=regions$');
      await page.hasMoreThan('[data-map] [data-swatch^="region"]', 50);
      await page.misses('[popover] label');
      await page.press('main button', '^Show');
      await page.press('[popover] label', '^Wording');
      await page.isAt('^\\?layer=wording$');
      await page.sees('h1', 'Close, stable');
      await page.sees('#legend', 'Contacts');
    },
  },
  {
    name: 'zooms with the wheel and the buttons',
    run: async (page) => {
      await page.open('');
      // What moves the map comes when the pointer comes to it.
      await page.point(onMap('bra'));
      await page.rests();
      const width = `document.querySelector('[data-map] [data-id="bra"] path').getBoundingClientRect().width`;
      const before = await page.tell(width);
      await page.turn(onMap('bra'), -400);
      await page.isAt('zoom=');
      await page.rests();
      await page.holds(`${width} > 1.2 * arguments[0]`, before);
      await page.press('button', '^Show the whole world');
      await page.holds(`Math.abs(${width} - arguments[0]) < 1`, before);
      await page.press('button', '^Zoom in');
      await page.press('button', '^Zoom in');
      await page.holds(`${width} > 1.5 * arguments[0]`, before);
      await page.press('button', '^Zoom out');
      await page.isAt('zoom=');
    },
  },
  {
    name: 'moves the map by dragging, and turns the globe',
    run: async (page) => {
      await page.open('?projection=globe');
      await page.rests();
      await page.drag(onMap('cod'), 150, 0);
      await page.isAt('center=');
      await page.rests();
      await page.holds(
        `document.querySelector('[data-map] [data-id="bra"] path').getAttribute('d').length > 50`,
      );
    },
  },
];
