import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { lookOf, unframed } from './look.ts';
import { format, home, parse } from './permalink.ts';

const { atlas } = compiled;
const view = parse('?mode=table&lang=fr&theme=dark&focus=fra&layer=named', atlas);

it('takes how one looks out of a view, and leaves the place', () => {
  expect(lookOf(view)).toMatchObject({ mode: 'table', lang: 'fr', theme: 'dark' });
  for (const key of ['focus', 'layer', 'zoom', 'compare']) expect(lookOf(view)).not.toHaveProperty(key);
  expect(format({ ...view, ...lookOf(home()) })).toBe('?focus=fra&layer=named');
});

it('leaves out what the host of a frame has decided, and nothing else', () => {
  expect(unframed(view)).toEqual({ ...view, theme: null });
});
