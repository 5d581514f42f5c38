import { onMap } from '../page.mjs';

/** @type {readonly import('../tasks.mjs').Task[]} */
export const partTasks = [
  {
    name: 'searches',
    run: async (page) => {
      await page.open('');
      await page.press('input[data-search]');
      await page.type('Russ');
      await page.sees('[role="option"]', 'Russia');
      await page.type('ArrowDown', 'Enter');
      await page.isAt('focus=rus');
      await page.tellsOf('Russia');
      await page.press('input[data-search]');
      await page.type('qqq');
      await page.sees('header', 'No results');
    },
  },
  {
    name: 'sorts and filters the table',
    run: async (page) => {
      await page.open('?focus=fra');
      await page.press('nav button', '^Table$');
      await page.isAt('mode=table');
      await page.sees('table tbody tr[data-id="fra"]', 'France');
      await page.press('th button', '^Parties');
      await page.sees('th[aria-sort="ascending"]', '^Parties');
      await page.press('th button', '^Parties');
      await page.sees('th[aria-sort="descending"]', '^Parties');
      await page.holds(`document.querySelector('table tbody tr').dataset.id === 'rus'`);
      await page.press('main input[type="search"]');
      await page.type('fran');
      await page.holds(`document.querySelectorAll('table tbody tr').length < 10`);
      await page.sees('table tbody tr', 'France');
      await page.focus('main select');
      await page.type('Af');
      await page.isAt('region=africa');
      await page.sees('main', 'No rows match|0 of');
    },
  },
  {
    name: 'moves through the story',
    run: async (page) => {
      await page.open('');
      await page.press('nav button', '^Story$');
      await page.isAt('mode=story');
      await page.sees('[data-step][data-current="article"], [data-step="article"][data-current]');
      await page.press('[data-step="russia"] a', 'Show on the map');
      await page.isAt('step=russia');
      await page.sees(`${onMap('rus')}[aria-current]`);
      await page.sees('[data-step="russia"][data-current]');
    },
  },
  {
    name: 'presents, and comes back',
    run: async (page) => {
      await page.open('?mode=talk');
      await page.sees('[data-talk="article"]');
      await page.type('ArrowRight');
      await page.isAt('step=');
      await page.misses('[data-talk="article"]');
      await page.type('ArrowRight');
      await page.type('Escape');
      await page.holds(`!location.search.includes('mode=talk')`);
    },
  },
  {
    name: 'answers a quiz',
    run: async (page) => {
      await page.open('?mode=quiz&seed=4711&kinds=said&count=2');
      await page.press('aside button', '^Start');
      await page.sees('[data-quiz]', 'Question 1 of 2');
      await page.press('[data-quiz] ul button, [data-quiz] ol button');
      await page.sees('[data-quiz] [role="status"]', 'Correct|Not quite');
      await page.press('[data-quiz] button', '^Next question');
      await page.sees('[data-quiz]', 'Question 2 of 2');
      await page.type('1');
      await page.sees('[data-quiz] [role="status"]', 'Correct|Not quite');
      await page.press('[data-quiz] button', '^See the results');
      await page.sees('aside', '[012] of 2 correct');
    },
  },
  {
    name: 'shares the link and an image',
    run: async (page) => {
      await page.open('?focus=fra&layer=named');
      await page.press('header button', '^Share');
      await page.sees('dialog[open] textarea, dialog[open] input', '/at/fra/\\?layer=named$');
      await page.sees('dialog[open] svg', 'QR code');
      await page.press('dialog[open] [role="tab"]', '^Image');
      await page.sees('dialog[open] button', 'Download PNG');
      await page.type('Escape');
      await page.misses('dialog[open]');
    },
  },
  {
    name: 'changes the language',
    run: async (page) => {
      await page.open('?focus=fra');
      await page.press('header button', '^More');
      await page.press('[popover] button', '^Settings');
      await page.focus('[popover] select');
      await page.type('Fran');
      await page.sees('html[lang="fr"]');
      await page.sees('[popover]', 'Langue');
      await page.type('Escape');
      await page.reload();
      await page.sees('html[lang="fr"]');
      await page.sees('nav button', '^Tableau');
      await page.open('?lang=ar&focus=fra');
      await page.sees('html[lang="ar"][dir="rtl"]');
      await page.tellsOf('فرنسا');
      // The panel is at the side where reading begins.
      await page.holds(`document.querySelector('[data-panel]').getBoundingClientRect().left < 10`);
      await page.press('input[data-search]');
      await page.type('روسيا');
      await page.sees('[role="option"]', 'روسيا');
    },
  },
];
