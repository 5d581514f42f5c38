import { onMap } from '../page.mjs';

/** @type {readonly import('../tasks.mjs').Task[]} */
export const placeTasks = [
  {
    name: 'understands a mangled link',
    run: async (page) => {
      await page.open('?focus=France)&amp;layer=named');
      await page.isAt('^\\?focus=fra&layer=named$');
      await page.open('?focus=atlantis');
      await page.sees('[role="status"]', 'a place the atlas does not know');
    },
  },
  {
    name: 'stays at its place after a reload',
    run: async (page) => {
      await page.open('?focus=ken&layer=named&center=20,5&zoom=3');
      await page.tellsOf('Kenya');
      await page.rests();
      const box = `(({ x, y, width }) => [x, y, width])(document.querySelector(arguments[0]).getBoundingClientRect())`;
      const shape = `${onMap('ken')} path`;
      const before = await page.tell(box, shape);
      await page.reload();
      await page.isAt('^\\?focus=ken&layer=named&center=20,5&zoom=3$');
      await page.sees('[data-panel][data-focus="ken"] h2', 'Kenya');
      // Finer outlines, where they have come, differ by parts of a pixel.
      await page.holds(`${box}.every((at, i) => Math.abs(at - arguments[1][i]) < 2)`, shape, before);
    },
  },
  {
    name: 'shows the atlas in a frame',
    run: async (page, host) => {
      const frame = `<iframe src="/?embed&focus=fra" width="800" height="450" title="Atlas"></iframe>`;
      await page.visit(host.add('/host', frame));
      await page.enterFrame();
      await page.sees('html[data-ready][data-embed]');
      await page.sees('section h2', 'France');
      await page.showsInWindow('blockquote mark');
      await page.showsInWindow('#legend');
      await page.rests();
      await page.press(onMap('deu'));
      await page.sees('section h2', 'Germany');
    },
  },
  {
    name: 'works as an element in another page',
    run: async (page, host) => {
      const element = `<!doctype html><script src="/embed.js"></script><relations-atlas at="focus=fra"></relations-atlas>`;
      await page.visit(host.add('/host', element));
      await page.enterFrame();
      await page.sees('html[data-ready][data-embed]');
      await page.rests();
      await page.press(onMap('rus'));
      await page.leaveFrame();
      await page.holds(
        `document.querySelector('relations-atlas').getAttribute('at').startsWith('focus=rus')`,
      );
      await page.tell(`document.querySelector('relations-atlas').setAttribute('at', 'focus=bra')`);
      await page.enterFrame();
      await page.sees('h2', 'Brazil');
    },
  },
  {
    name: 'shows the requested place in a frame without an origin, on a host without CORS',
    isAlone: true,
    // In WebKit, 'self' in a policy names nothing there: neither styles nor scripts come (docs/reliability.md).
    browser: 'Firefox',
    expected: /policy|CORS|rejected|error/,
    run: async (page, host) => {
      host.without = ['access-control-allow-origin'];
      const frame = `<iframe src="/?embed&focus=fra" sandbox="allow-scripts" width="800" height="450" title="Atlas"></iframe>`;
      await page.visit(host.add('/host', frame));
      await page.enterFrame();
      await page.sees('html[data-still]');
      await page.showsInWindow('h1');
      await page.showsInWindow('#legend');
      await page.showsInWindow('footer');
      await page.showsInWindow('[data-section] [data-lit="focus"]');
    },
  },
  {
    name: 'prints the map and what is open',
    run: async (page) => {
      await page.open('?focus=fra');
      await page.tellsOf('France');
      await page.toPaper();
      await page.sees('[data-map]');
      await page.sees('#legend');
      await page.tellsOf('France');
      await page.misses('header nav button');
      await page.misses('main button', '^Zoom in');
      // One column, from which nothing is cut off.
      await page.fitsAcross();
      await page.holds(
        `document.querySelector('[data-panel] h2').getBoundingClientRect().top > document.querySelector('#legend').getBoundingClientRect().bottom`,
      );
      await page.holds(
        `document.documentElement.scrollHeight > document.querySelector('[data-panel] [data-lit]').getBoundingClientRect().bottom`,
      );
    },
  },
];
