import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { words as en } from '../../locales/en/page.ts';
import { emphasize } from '../../scene/emphasize.ts';
import { fitCamera } from '../../scene/fitCamera.ts';
import { createScene } from '../../scene/scene.ts';
import { home } from '../../store/permalink.ts';
import type { View } from '../../store/view.ts';
import { tooltipText } from '../../text/tooltipText.ts';

const { atlas, world } = compiled;
const talking: View = { ...home(), mode: 'talk', focus: 'fra' };

it('puts a country in focus into the spotlight while one talks', () => {
  const state = { view: talking, hover: null };
  expect([...emphasize(atlas, state).lit]).toEqual(['fra']);
  expect(createScene(atlas, state).marks.find(({ id }) => id === 'deu')?.emphasis).toBe('muted');
});

it('shows no tooltip of what stands in the spotlight of a talk', () => {
  expect(tooltipText(atlas, talking, 'fra', en)).toBeNull();
  expect(tooltipText(atlas, talking, 'zaf', en)?.name).toBe('South Africa');
});

it('comes near to a country in a story, which has no panel to open', () => {
  expect(fitCamera({ ...home(), focus: 'fra', mode: 'story' }, atlas, world).zoom).toBeGreaterThan(2);
  expect(fitCamera({ ...home(), focus: 'fra' }, atlas, world).zoom).toBe(1);
});
