import { onMap } from '../page.mjs';

/** @type {readonly import('../tasks.mjs').Task[]} */
export const troubleTasks = [
  {
    name: 'has its map and article before its scripts run, and without them',
    isAlone: true,
    expected: /./,
    run: async (page, host) => {
      host.refused = /\.js$/;
      await page.visit('');
      await page.showsInWindow('[data-map]');
      await page.hasMoreThan('[data-map] [data-id] path', 200);
      await page.sees('#legend');
      await page.press(onMap('bra'));
      await page.isAt('^\\?focus=bra#latin-america.3.1$');
      await page.showsInWindow('[id="latin-america.3.1"]');
    },
  },
  {
    name: 'says that its scripts did not load',
    isAlone: true,
    expected: /./,
    run: async (page, host) => {
      host.refused = /\/assets\/index-\w+\.js/;
      await page.visit('?focus=bra');
      await page.sees('[role="alert"] button', 'Reload');
      host.refused = /^$/;
      await page.press('[role="alert"] button');
      await page.sees('html[data-ready]');
      await page.tellsOf('Brazil');
    },
  },
  {
    name: 'recovers from a part that did not load, at the same place',
    isAlone: true,
    expected: /./,
    run: async (page, host) => {
      host.refused = /\/assets\/table-\w+\.js/;
      await page.open('?focus=fra&mode=table');
      await page.sees('[role="alert"] button', '^Reload the page');
      host.refused = /^$/;
      await page.press('[role="alert"] button');
      await page.sees('table tbody tr', 'France');
      await page.isAt('^\\?focus=fra&mode=table$');
      await page.tellsOf('France');
    },
  },
];
