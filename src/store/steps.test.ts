import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { admit, format, parse, readPlace, home } from './permalink.ts';
import { spotlightOf, stepFrom, withoutSpotlight } from './steps.ts';
import type { View } from './view.ts';

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

it('knows what one has turned to beside the step', () => {
  expect(spotlightOf(atlas, russia)).toBe(null);
  const turned = { ...russia, focus: 'fra' };
  expect(spotlightOf(atlas, turned)).toBe('fra');
  expect(admit(turned, withoutSpotlight(atlas, turned), atlas)).toEqual(russia);
});

it('reads the place of a pasted link, whatever stands around it', () => {
  const { at, unknown } = readPlace(
    'https://example.org/atlas/?focus=rus&layer=named&mode=story&step=gone&lang=fr#rus',
    atlas,
  );
  expect(unknown).toEqual([]);
  expect(at).toBe('?focus=rus&layer=named');
  expect(readPlace('', atlas)).toEqual({ at: '', unknown: [] });
  expect(readPlace('http://localhost:5173/', atlas)).toEqual({ at: '', unknown: [] });
  expect(readPlace('?center=10,200&zoom=2', atlas).at).toBe('?center=10,90&zoom=2');
});

it('has between 12 and 16 steps, each at a place that its link spells', () => {
  expect(atlas.story.length).toBeGreaterThanOrEqual(12);
  expect(atlas.story.length).toBeLessThanOrEqual(16);
  for (const { at } of atlas.story) expect(format(parse(at, atlas))).toBe(at);
});
