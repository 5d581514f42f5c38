import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { admit, home } from '../../store/permalink.ts';
import { atOf, patchOf } from './at.ts';

const { atlas } = compiled;
const framed = { ...home(), focus: 'fra', layer: 'named', embed: 'map', theme: 'dark', lang: 'fr' } as const;

it('tells a place without how the frame shows it', () => {
  expect(atOf(framed)).toBe('focus=fra&layer=named');
  expect(atOf(home())).toBe('');
});

it('goes to the whole of a place, and keeps its looks', () => {
  expect(admit(framed, patchOf('focus=deu&embed=off', atlas), atlas)).toEqual({
    ...framed,
    focus: 'deu',
    layer: 'parties',
  });
  expect(admit(framed, patchOf('theme=light', atlas), atlas)).toMatchObject({ focus: null, theme: 'light' });
  expect(admit(framed, patchOf(atOf(framed), atlas), atlas)).toBe(framed);
  expect(admit(framed, patchOf('focus=fra&layer=named&embed=panel&theme=&lang=', atlas), atlas)).toEqual({
    ...framed,
    embed: 'panel',
    theme: null,
    lang: null,
  });
  expect(patchOf('theme=nope&lang=xx&embed=0', atlas)).not.toHaveProperty('theme');
});
