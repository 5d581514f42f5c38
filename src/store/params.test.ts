import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { admit, format, parse, readPatch } from './params.ts';
import { HOME, LAYERS, PANES, type View } from './view.ts';

const { atlas } = compiled;
const views = fc.record<View>({
  focus: fc.option(fc.constantFrom(...Object.keys(atlas.reach))),
  layer: fc.constantFrom(...LAYERS),
  pane: fc.constantFrom(...PANES),
});

it('prints no default, and reads what it prints', () => {
  expect(format(HOME)).toBe('');
  expect(format({ ...HOME, focus: 'fra', layer: 'named' })).toBe('?focus=fra&layer=named');
  fc.assert(
    fc.property(views, (view) => {
      expect(parse(format(view), atlas)).toEqual(view);
    }),
  );
});

it('brings a bad link to the nearest place', () => {
  expect(parse('?focus=atlantis&zoom=1e9&projection=toString&layer[]=x', atlas)).toEqual(HOME);
  expect(parse('?focus=__proto__&layer=constructor&pane=toString', atlas)).toEqual(HOME);
  expect(parse('?focus=fra&focus=deu&layer=nope', atlas)).toEqual({ ...HOME, focus: 'fra' });
});

it('returns the same view where nothing changes', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(admit(view, view, atlas)).toBe(view);
      expect(admit(view, {}, atlas)).toBe(view);
    }),
  );
});

it('survives any query and any patch', () => {
  const known = (view: View) =>
    LAYERS.includes(view.layer) &&
    PANES.includes(view.pane) &&
    (view.focus === null || Object.hasOwn(atlas.reach, view.focus));
  fc.assert(
    fc.property(fc.string(), (query) => known(parse(query, atlas))),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(
      fc.record({ focus: fc.anything(), layer: fc.anything(), pane: fc.anything() }, { requiredKeys: [] }),
      (patch) => known(admit(HOME, patch, atlas)),
    ),
    { numRuns: 2000 },
  );
  expect(readPatch('?other=1')).toEqual({});
});

it('leaves the focus by an empty one', () => {
  expect(admit({ ...HOME, focus: 'fra' }, readPatch('?focus='), atlas)).toEqual(HOME);
});
