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
const lamp = { ...light };
for (const [, name = '', color = ''] of projector.matchAll(/^ {4}--([\w-]+): (#\w+);/gm)) lamp[name] = color;

const GROUNDS = ['ground', 'paper', 'raised', 'accent-ground'];
/** The edges of what one acts on, the ring of the focus, the line of what is chosen, and of a mark. */
const LINES = ['line-control', 'focus', 'accent', 'ink-soft', 'mark-ink'];

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
  ['src/ui/controls.css', ['.button', '.segments', '.field', '.swatch rect']],
  ['src/views/map/map.css', ['.map-controls :is(button, select)']],
  ['src/views/search/search.css', ['.search-field']],
  ['src/features/settings/settings.css', ['.setting select']],
  ['src/features/quiz/quiz.css', ['.quiz-options button']],
  ['src/features/story/talk.css', ['.talk-button']],
  ['src/features/numbers/numbers.css', ['.numbers-drop']],
  ['src/features/embed/embed.css', ['.frame-legend']],
  ['src/features/projector/projector.css', ['.projector-strip :is(button, select, input)']],
] as const)('draws the edges of controls with it in %s', (file, selectors) => {
  const rules = readFileSync(file, 'utf8').split('}');
  for (const selector of selectors)
    expect([
      selector,
      rules.some((rule) => rule.includes(`${selector} {`) && rule.includes('var(--line-control)')),
    ]).toEqual([selector, true]);
});
