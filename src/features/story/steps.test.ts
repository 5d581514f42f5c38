import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { admit, format, parse, home } from '../../store/permalink.ts';
import { patchAtSea } from '../../store/parts.ts';
import { spotlightOf, stepFrom } from './steps.ts';
import type { View } from '../../store/view.ts';

const { atlas } = compiled;
const russia: View = { ...home(), mode: 'story', step: 'russia', focus: 'rus' };

it('takes who goes to a step to its place, all else at rest but the language', () => {
  const before: View = { ...home(), lang: 'fr', mode: 'story', layer: 'wording', zoom: 4, compare: ['fra'] };
  expect(admit(before, { step: 'russia' }, atlas)).toEqual({ ...russia, lang: 'fr' });
  expect(admit(home(), { mode: 'talk', step: 'named' }, atlas)).toEqual({
    ...home(),
    mode: 'talk',
    step: 'named',
    layer: 'named',
  });
});

it('opens the link of a step at its place, unless the link names another', () => {
  expect(parse('?mode=story&step=russia', atlas)).toEqual(russia);
  expect(parse('?mode=story&step=russia&focus=fra', atlas)).toEqual({ ...russia, focus: 'fra' });
  expect(parse('?mode=story&step=russia&focus=', atlas)).toEqual({ ...russia, focus: null });
  expect(parse('?step=nowhere', atlas)).toEqual(home());
});

it('prints a step whose place was left so that it is left again', () => {
  const away = { ...russia, focus: null };
  expect(format(away)).toBe('?mode=story&step=russia&focus=');
  expect(parse(format(away), atlas)).toEqual(away);
});

it('keeps a step on the map without a word of the place', () => {
  const left = { ...home(), step: 'russia' };
  expect(format(left)).toBe('?step=russia');
  expect(parse('?step=russia', atlas)).toEqual(left);
});

it('keeps the step where the place is left for the map', () => {
  expect(admit(russia, { mode: 'map', focus: 'fra' }, atlas)).toEqual({
    ...home(),
    step: 'russia',
    focus: 'fra',
  });
});

it('holds at the first and the last step', () => {
  const first = { ...home(), step: atlas.story[0]?.id ?? '' };
  const last = { ...home(), step: atlas.story.at(-1)?.id ?? '' };
  expect(stepFrom(atlas, home(), 0)?.id).toBe(first.step);
  expect(stepFrom(atlas, first, -1)?.id).toBe(first.step);
  expect(stepFrom(atlas, first, 1)?.id).toBe(atlas.story[1]?.id);
  expect(stepFrom(atlas, last, 1)?.id).toBe(last.step);
});

it('knows the place in the spotlight beside the step', () => {
  expect(spotlightOf(atlas, russia)).toBe(null);
  const turned = { ...russia, focus: 'fra' };
  expect(spotlightOf(atlas, turned)).toBe('fra');
  expect(patchAtSea(turned, atlas)).toBeUndefined();
  const talking: View = { ...turned, mode: 'talk' };
  expect(admit(talking, patchAtSea(talking, atlas) ?? {}, atlas)).toEqual({ ...russia, mode: 'talk' });
  expect(patchAtSea({ ...russia, mode: 'talk' }, atlas)).toBeUndefined();
});

it('has between 12 and 16 steps, each at a place that its link spells', () => {
  expect(atlas.story.length).toBeGreaterThanOrEqual(12);
  expect(atlas.story.length).toBeLessThanOrEqual(16);
  for (const { at } of atlas.story) expect(format(parse(at, atlas))).toBe(at);
});

it('keeps how one looks at the map while one goes from step to step', () => {
  const view = parse('?mode=talk&step=asia&lang=fr&theme=dark', atlas);
  const { lang, theme, step } = admit(view, { step: 'africa' }, atlas);
  expect({ lang, theme, step }).toEqual({ lang: 'fr', theme: 'dark', step: 'africa' });
});
