import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const projector = readFileSync('src/features/projector/projector.css', 'utf8');

const light: Record<string, string> = {};
const dark: Record<string, string> = {};
for (const [, name = '', one = '', other = ''] of tokens.matchAll(
  /--([\w-]+): light-dark\((#\w+), (#\w+)\);/g,
)) {
  light[name] = one;
  dark[name] = other;
}
// The focus ring has the color of interactive elements.
for (const colors of [light, dark]) colors['focus'] = colors['accent'] ?? '';
const lamp = { ...light };
for (const [, name = '', color = ''] of projector.matchAll(/^ {4}--([\w-]+): (#\w+);/gm)) lamp[name] = color;
lamp['focus'] = lamp['accent'] ?? '';

const GROUNDS = ['ground', 'paper', 'raised', 'accent-ground'];
/** Edges of interactive elements, the focus ring, and the lines of a choice and of a mark. */
const LINES = ['line-control', 'focus', 'accent', 'ink-soft'];

describe.each(Object.entries({ light, dark, lamp }))('the lines of controls, %s', (_, colors) => {
  it.each(LINES)('%s is seen on every ground by 3:1', (line) => {
    for (const ground of GROUNDS) {
      const [one, other] = [colors[line], colors[ground]];
      expect([ground, one, other]).not.toContain(undefined);
      expect([ground, wcagContrast(one ?? '', other ?? '') >= 3]).toEqual([ground, true]);
    }
  });
});

it('has a projector’s own line', () => {
  expect(lamp['line-control']).not.toBe(light['line-control']);
});

it.each([
  ['src/ui/controls.css', ['.button', '.segments', '.field']],
  ['src/views/map/zoom.css', ['.zoom']],
  ['src/views/search/search.css', ['.search-field']],
  ['src/app/headline.css', ['.tools-menus > button']],
  ['src/features/settings/settings.css', ['.setting select']],
  ['src/features/quiz/answer.css', ['.quiz-options button']],
  ['src/features/story/talkControls.css', ['.talk-button']],
  ['src/features/own-data/take.css', ['.numbers-drop']],
  ['src/features/embed/lines.css', ['.frame-legend']],
  ['src/features/projector/menu.css', ['.projector-tools > button', '.projector-letters :is(select, input)']],
] as const)('draws the edges of controls with it in %s', (file, selectors) => {
  const rules = readFileSync(file, 'utf8').split('}');
  for (const selector of selectors)
    expect([
      selector,
      rules.some((rule) => rule.includes(`${selector} {`) && rule.includes('var(--line-control)')),
    ]).toEqual([selector, true]);
});
