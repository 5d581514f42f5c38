import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { admit } from '../../store/params.ts';
import { HOME } from '../../store/view.ts';
import { atOf, patchOf } from './at.ts';

const { atlas } = compiled;
const framed = { ...HOME, focus: 'fra', layer: 'named', embed: 'map', theme: 'dark', lang: 'fr' } as const;

it('tells a place without how the frame shows it', () => {
  expect(atOf(framed)).toBe('focus=fra&layer=named');
  expect(atOf(HOME)).toBe('');
});

it('goes to the whole of a place, and keeps its looks', () => {
  expect(admit(framed, patchOf('focus=deu&embed=off', atlas), atlas)).toEqual({
    ...framed,
    focus: 'deu',
    layer: 'parties',
  });
  expect(admit(framed, patchOf('theme=light', atlas), atlas)).toMatchObject({ focus: null, theme: 'light' });
  expect(admit(framed, patchOf(atOf(framed), atlas), atlas)).toBe(framed);
});
