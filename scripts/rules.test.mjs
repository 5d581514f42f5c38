import { expect, it } from 'vitest';
import { withoutComments } from './rules/sources.mjs';
import { RULES, TEST_RULES, violations } from './rules.mjs';

it.each([...violations()])('finds no %s', (_rule, found) => {
  expect(found).toEqual([]);
});

const ALL = { ...RULES, ...TEST_RULES };

/**
 * Examples for each rule: code that it refuses, and code that it accepts.
 * @type {Record<keyof typeof ALL, { bad: Record<string, string>, good: Record<string, string> }>}
 */
const EXAMPLES = {
  'folders of src/ that the design does not know': {
    bad: { 'cellar/rows.ts': '', 'cellar/more.ts': '' },
    good: { 'lib/storage.ts': '', 'locales/en/page.ts': '', 'virtual.d.ts': '' },
  },
  'imports against the order of the folders': {
    bad: { 'scene/place.ts': "import { Map } from '../views/map/Map.tsx';" },
    good: {
      'site/page.ts': "import { compile } from '../compile/compile.ts';",
      'scene/place.ts': "import type { Atlas } from '../atlas/types.ts';\n// from '../app/main.tsx'",
    },
  },
  'imports between children of views and of features': {
    bad: { 'features/quiz/game.ts': "const pen = import('../pen/pen.ts');" },
    good: {
      'features/quiz/game.ts': "import type { Feature } from '../feature.ts';\nimport './ask/Ask.tsx';",
      'features/index.ts': "import { quiz } from './quiz/quiz.ts';",
    },
  },
  'querySelector outside lib and the surfaces': {
    bad: { 'views/panel/reveal.ts': "document.querySelector('p');" },
    good: {
      'views/map/surface/paint.ts': "svg.querySelector('path');",
      'lib/dom.ts': 'x.querySelectorAll(y);',
    },
  },
  'dataset reads outside lib and the surfaces': {
    bad: { 'views/map/Map.tsx': "const id = target.dataset['id'];" },
    good: { 'views/map/Map.tsx': "html.dataset['ready'] = '';\ndelete html.dataset['ready'];" },
  },
  'key listeners outside lib and the surfaces': {
    bad: { 'features/quiz/useAsk.ts': "addEventListener('keydown', press);" },
    good: {
      'lib/keymap.ts': "addEventListener('keydown', press);",
      'ui/Tabs.tsx': '<ul onKeyDown={move} />',
    },
  },
  'class names outside the folder that styles them': {
    bad: { 'views/map/map.css': '.hint { color: red; }', 'features/quiz/Ask.tsx': '<p className="hint" />' },
    good: {
      'features/share/share.css': '.page { top: 0.5em; }',
      'features/share/handout/Page.tsx': '<p className="page other" />',
    },
  },
  'features named in the core': {
    bad: { 'features/quiz/quiz.ts': '', 'store/view.ts': "type Mode = 'map' | 'quiz';" },
    good: {
      'features/quiz/quiz.ts': "const mode = 'quiz';",
      'features/story/story.ts': "const mode = 'story';",
      'store/history.ts': 'export const followHistory = () => history.back();',
      'store/view.ts': '/** Not the quiz. */ const keys = 1;',
    },
  },
  'retired words': {
    bad: { 'scene/meaning.ts': '/** Spoken of, no number. */' },
    good: { 'scene/meaning.ts': "/** The number shown. */ const title = 'shown';" },
  },
  'files above 200 lines': {
    bad: { 'store/params.ts': 'x;\n'.repeat(201) },
    good: { 'store/params.ts': 'x;\n'.repeat(200), 'locales/en/page.ts': 'x;\n'.repeat(400) },
  },
  'exported names used twice': {
    bad: { 'scene/place.ts': 'export interface Point {}', 'geo/points.ts': 'export type Point = 1;' },
    good: {
      'scene/place.ts': 'export const place = 1;\ninterface Point {}',
      'geo/points.ts': 'export interface Point {}',
    },
  },
  'classes in selectors of browser tests': {
    bad: { 'panel.spec.ts': "page.locator('[data-panel] .card');" },
    good: {
      'panel.spec.ts':
        "page.locator('.tooltip');\nrequest.get('data/atlas.json');\npage.getByText('No. of. it')",
    },
  },
  'fixed waits in browser tests': {
    bad: { 'panel.spec.ts': 'await page.waitForTimeout(500);' },
    good: { 'panel.spec.ts': 'await page.clock.runFor(500);' },
  },
  'subject of the article named in code': {
    bad: { 'compile/dataset.ts': "const title = 'The CPC';" },
    good: {
      'locales/en/page.ts': "const title = 'The CPC';",
      'compile/dataset.test.ts': "it('tells of China')",
    },
  },
};

it('finds a feature within a longer name, but not in a word that only ends like it', () => {
  const named = RULES['features named in the core'];
  const found = (/** @type {string} */ code) =>
    named(sourcesOf({ 'features/story/story.ts': '', 'store/place.ts': code })).length;
  for (const code of ['useStory()', 'storyWords', 'atlas.story'])
    expect([code, found(code)]).toEqual([code, 1]);
  for (const code of ['history.back()', 'followHistory()', 'stories'])
    expect([code, found(code)]).toEqual([code, 0]);
});

/** @param {Record<string, string>} files */
const sourcesOf = (files) => Object.entries(files).map(([path, text]) => ({ path, text }));

it.each(Object.entries(ALL))('finds %s', (name, rule) => {
  const { bad, good } = EXAMPLES[/** @type {keyof typeof ALL} */ (name)];
  expect(rule(sourcesOf(bad))).toHaveLength(1);
  expect(rule(sourcesOf(good))).toEqual([]);
});

it('counts a class once more where another folder styles it', () => {
  const found = RULES['class names outside the folder that styles them'](
    sourcesOf({ 'app/app.css': '.top { }', 'features/embed/embed.css': '.frame .top:hover { }' }),
  );
  expect(found).toHaveLength(1);
});

it('finds retired names in code and in names of files', () => {
  const found = RULES['retired words'](
    sourcesOf({ 'scene/lamp.ts': 'const told = 1;', 'scene/tooltip.ts': '' }),
  );
  expect(found).toEqual(['scene/lamp.ts', 'scene/lamp.ts:1 told']);
});

it('takes comments away, not addresses', () => {
  expect(withoutComments("f('//a'); // b\nhttps://c /* d */")).toBe("f('//a');     \nhttps://c        ");
});
