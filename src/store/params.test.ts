import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Atlas } from '../atlas/types.ts';
import { lookup } from '../atlas/lookup.ts';
import { STRENGTHS } from '../atlas/claims.ts';
import { compiled } from '../compile/fixture.ts';
import { MERIDIANS, PROJECTIONS } from '../geo/camera.ts';
import { LOCALES } from '../locales/locales.ts';
import { PREFERENCES } from '../ui/preferences.ts';
import { admit, format, hrefHome, parse, readPatch, readPlace, home } from './permalink.ts';
import { ALSO } from '../views/panel/params.ts';
import { EVIDENCE, OUTSIDE } from '../views/table/params.ts';
import { STRIPS } from '../views/timeline/params.ts';
import { layers, modes } from './params.ts';
import { PANES, type View } from './view.ts';

const { atlas } = compiled;
const hundredths = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((n) => n / 100);
const places = [...lookup(atlas).countries.keys(), ...lookup(atlas).regions.keys()];
/** The keys that features add, each as the feature says; whichever features there are. */
const ofFeatures = Object.values(
  import.meta.glob<(atlas: Atlas) => Readonly<Record<string, fc.Arbitrary<unknown>>>>(
    '../features/*/fixture.ts',
    { eager: true, import: 'arbitraries' },
  ),
).map((arbitraries) => arbitraries(atlas));
const views = fc.record({
  focus: fc.option(fc.constantFrom(...Object.keys(atlas.reach))),
  layer: fc.constantFrom(...layers()),
  projection: fc.constantFrom(...PROJECTIONS),
  meridian: fc.constantFrom(...MERIDIANS),
  center: fc.option(fc.tuple(hundredths(-180, 180), hundredths(-90, 90))),
  zoom: fc.option(hundredths(1, 60)),
  pane: fc.constantFrom(...PANES),
  highlight: fc.option(fc.constantFrom('named-3', 'unnumbered', 'wording-stable-visits')),
  mode: fc.constantFrom(...modes()),
  compare: fc.uniqueArray(fc.constantFrom(...places), { maxLength: 4 }),
  lang: fc.option(fc.constantFrom(...LOCALES)),
  theme: fc.option(fc.constantFrom(...PREFERENCES.theme)),
  also: fc.option(fc.constantFrom(...ALSO)),
  dates: fc.constantFrom(...STRIPS),
  rows: fc.string({ maxLength: 80 }),
  region: fc.option(fc.constantFrom(OUTSIDE, ...atlas.regions.map(({ id }) => id))),
  evidence: fc.option(fc.constantFrom(...EVIDENCE)),
  wording: fc.option(fc.constantFrom(...STRENGTHS)),
  ...(Object.assign({}, ...ofFeatures) as object),
}) as unknown as fc.Arbitrary<View>;

it('makes views of every key that a view has', () => {
  for (const view of fc.sample(views, 3))
    expect(Object.keys(view).toSorted()).toEqual(Object.keys(home()).toSorted());
});

it('leads home from anywhere: layer, globe, camera, table and dates are at rest again', () => {
  for (const from of [
    '?focus=fra&layer=named&projection=globe&zoom=3&compare=fra,deu',
    '?layer=regions&meridian=pacific&center=10,20&zoom=4&pane=open&dates=open',
    '?rows=party&region=africa&evidence=named&wording=close&also=event&highlight=named-1',
  ])
    expect(admit(parse(from, atlas), readPatch(hrefHome()), atlas)).toEqual(home());
  expect(admit(parse('?lang=fr&mode=table&focus=fra', atlas), readPatch(hrefHome()), atlas)).toEqual({
    ...home(), lang: 'fr', mode: 'table',
  }); // prettier-ignore
});

it('prints no default, and reads what it prints', () => {
  expect(format(home())).toBe('');
  expect(format({ ...home(), focus: 'fra', layer: 'named' })).toBe('?focus=fra&layer=named');
  fc.assert(
    fc.property(views, (view) => {
      expect(parse(format(view), atlas)).toEqual(view);
    }),
  );
});

it('brings a bad link to the nearest place', () => {
  expect(parse('?focus=atlantis&center=x&projection=toString&layer[]=x', atlas)).toEqual(home());
  expect(parse('?focus=__proto__&layer=constructor&pane=toString', atlas)).toEqual(home());
  expect(parse('?focus=fra&focus=deu&layer=nope', atlas)).toEqual({ ...home(), focus: 'fra' });
});

it('turns a longitude round the globe, and keeps zoom and latitude within their bounds', () => {
  expect(parse('?center=190,95&zoom=0.1', atlas)).toEqual({ ...home(), center: [-170, 90], zoom: 1 });
  expect(parse('?center=-541.234,-3.456&zoom=1e9', atlas)).toEqual({
    ...home(),
    center: [178.77, -3.46],
    zoom: 60,
  });
  for (const bad of ['1', '1,2,3', 'a,b', 'NaN,0', '1,', 'Infinity,1'])
    expect(parse(`?center=${bad}`, atlas)).toEqual(home());
});

it('compares countries and regions, each once, at most four', () => {
  expect(parse('?compare=fra,fra,africa,atlantis,rus-yabloko,deu,ita,esp', atlas).compare).toEqual([
    'fra',
    'africa',
    'deu',
    'ita',
  ]);
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
  const known = (view: View) => {
    expect(parse(format(view), atlas)).toEqual(view);
    return view.focus === null || Object.hasOwn(atlas.reach, view.focus);
  };
  fc.assert(
    fc.property(fc.string(), (query) => known(parse(query, atlas))),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(Object.keys(home()).map((key) => [key, fc.anything()])), {
        requiredKeys: [],
      }),
      (patch) => known(admit(home(), patch, atlas)),
    ),
    { numRuns: 2000 },
  );
  expect(readPatch('?other=1')).toEqual({});
}, 30_000);

it('leaves the focus by an empty one', () => {
  expect(admit({ ...home(), focus: 'fra' }, readPatch('?focus='), atlas)).toEqual(home());
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
