import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookup } from '../atlas/lookup.ts';
import { compiled } from '../compile/fixture.ts';
import { MERIDIANS, PROJECTIONS } from '../geo/camera.ts';
import { LOCALES } from '../i18n/locales.ts';
import { SETTINGS } from '../ui/settings.ts';
import { admit, format, parse, readPatch, home } from './permalink.ts';
import { COUNT, QUIZ_KINDS, SEED } from '../features/quiz/params.ts';
import { DISPLAYS } from '../features/projector/params.ts';
import { EMBEDS } from '../features/embed/params.ts';
import { layers, modes } from './params.ts';
import { PANES, type View } from './view.ts';

const { atlas } = compiled;
const hundredths = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((n) => n / 100);
const places = [...lookup(atlas).countries.keys(), ...lookup(atlas).regions.keys()];
/** Some of a few in their order; all are the same as none named. */
const some = <T>(known: readonly T[]) => fc.subarray([...known], { maxLength: known.length - 1 });
const views = fc.record<View>({
  focus: fc.option(fc.constantFrom(...Object.keys(atlas.reach))),
  layer: fc.constantFrom(...layers()),
  projection: fc.constantFrom(...PROJECTIONS),
  meridian: fc.constantFrom(...MERIDIANS),
  center: fc.option(fc.tuple(hundredths(-180, 180), hundredths(-90, 90))),
  zoom: fc.option(hundredths(1, 60)),
  pane: fc.constantFrom(...PANES),
  mode: fc.constantFrom(...modes()),
  step: fc.option(fc.constantFrom(...atlas.story.map(({ id }) => id))),
  compare: fc.uniqueArray(fc.constantFrom(...places), { maxLength: 4 }),
  seed: fc.option(fc.integer({ min: SEED.least, max: SEED.most })),
  kinds: some(QUIZ_KINDS),
  count: fc.integer({ min: COUNT.least, max: COUNT.most }),
  regions: some(atlas.regions.map(({ id }) => id)),
  lang: fc.option(fc.constantFrom(...LOCALES)),
  embed: fc.constantFrom(...EMBEDS),
  theme: fc.option(fc.constantFrom(...SETTINGS.theme)),
  display: fc.constantFrom(...DISPLAYS),
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

it('takes a quiz from a link: known kinds and regions in one order, numbers within their bounds', () => {
  const link = '?mode=quiz&seed=4711&kinds=said,nope,locate&count=12&regions=developed,asia';
  expect(parse(link, atlas)).toEqual({
    ...home(),
    mode: 'quiz',
    seed: 4711,
    kinds: ['locate', 'said'],
    count: 12,
    regions: ['asia', 'developed'],
  });
  expect(format(parse(link, atlas))).toBe(
    '?mode=quiz&seed=4711&kinds=locate,said&count=12&regions=asia,developed',
  );
  expect(parse('?seed=-5&count=1e9', atlas)).toEqual({ ...home(), seed: 1, count: 50 });
  expect(parse('?seed=toString&count=NaN', atlas)).toEqual(home());
  expect(parse(`?kinds=${QUIZ_KINDS.join()}`, atlas)).toEqual(home());
});

it('stays on the projector while the story goes on', () => {
  const view = parse('?display=projector&mode=talk&step=asia', atlas);
  expect(view.display).toBe('projector');
  expect(admit(view, { step: 'africa' }, atlas).display).toBe('projector');
  expect(parse('?display=cinema', atlas)).toEqual(home());
});

it('takes an embed without a value for the map alone', () => {
  expect(parse('?embed&theme=dark', atlas)).toEqual({ ...home(), embed: 'map', theme: 'dark' });
  expect(format(parse('?embed', atlas))).toBe('?embed=map');
});
