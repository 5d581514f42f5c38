import JSZip from 'jszip';
import { beforeAll, expect, it } from 'vitest';
import { lookup } from '../../atlas/lookup.ts';
import { compiled } from '../../compile/fixture.ts';
import { en } from '../../i18n/en.ts';
import { en as shareWords } from '../../i18n/share/en.ts';
import { en as tableWords } from '../../i18n/table/en.ts';
import { meaningOf } from '../../scene/meaning.ts';
import { format, parse } from '../../store/permalink.ts';
import { drawnOf } from '../drawn.ts';
import { layOut, SLIDE_HEIGHT } from '../sheet.ts';
import { textOf as pageText } from '../page.ts';
import { createDeck, type Step } from './deck.ts';

const { atlas, world } = compiled;
const STROKES: Step['strokes'] = [
  { tool: 'arrow', ink: 'red', nib: 'thick', points: [[-50, -15], [0, 0], [20, 10]] },
  { tool: 'pen', ink: 'blue', nib: 'thin', points: [[20, 10], [30, 40], [10, 89]] },
]; // prettier-ignore
const STEPS: readonly Step[] = [
  { at: '', strokes: STROKES },
  { at: '?focus=rus&layer=named', title: 'Russia <& more>', note: 'Seven parties.', quote: 'A quote\u202e.' },
];
let size = 0;
const parts = new Map<string, string>();
const heard: [number, number][] = [];

beforeAll(async () => {
  const deck = await createDeck(
    {
      atlas,
      words: en,
      shareWords,
      tableWords,
      worldFor: () => Promise.resolve(world),
      addressOf: (view) => `https://atlas.example/${format(view)}`,
    },
    STEPS,
    (...progress) => heard.push(progress),
  );
  size = deck.length;
  const zip = await JSZip.loadAsync(deck);
  for (const [path, file] of Object.entries(zip.files))
    if (!file.dir) parts.set(path, await file.async('string'));
}, 60_000);

const part = (path: string) => parts.get(path) ?? '';
const shapesOf = (xml: string) => xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
const textOf = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text);

/** The names of elements that are not closed in their order. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (self) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

it('holds one freeform for every country drawn, by its name, with what its shade says as alt text', () => {
  for (const [at, step] of STEPS.entries()) {
    const view = parse(step.at, atlas);
    const { shapes } = drawnOf(atlas, world, view, { x: 0, y: 0 });
    const freeforms = shapesOf(part(`ppt/slides/slide${at + 1}.xml`)).filter((xml) =>
      xml.includes('custGeom'),
    );
    const named = new Map(freeforms.map((xml) => [/ name="([^"]*)"/.exec(xml)?.[1], xml]));
    for (const { country } of shapes) {
      const xml = named.get(country.name.replaceAll('&', '&amp;')) ?? '';
      const alt = en.mark(country.name, en.sentences(meaningOf(atlas, country, view.layer, en)));
      expect(/ descr="([^"]*)"/.exec(xml)?.[1]).toBe(alt.replaceAll('&', '&amp;'));
      expect(xml).toMatch(/<a:moveTo>.*<a:close\/>/s);
    }
    const countries = new Set(atlas.countries.map(({ name }) => name));
    expect(freeforms.filter((xml) => countries.has(/ name="([^"]*)"/.exec(xml)?.[1] ?? ''))).toHaveLength(
      shapes.length,
    );
  }
});

it('fills what is no count with a pattern, and what is named with one color', () => {
  const xml = part('ppt/slides/slide1.xml');
  const of = (id: string) =>
    shapesOf(xml).find((shape) => shape.includes(` name="${lookup(atlas).countries.get(id)?.name}"`)) ?? '';
  expect(of('rus')).toContain('<a:solidFill><a:srgbClr val="08243C"/></a:solidFill>');
  expect(of('bra')).toContain('<a:pattFill prst="wdUpDiag">');
  expect(of('ind')).toContain('<a:pattFill prst="dotDmnd">');
});

it('is well-formed, with no id twice on a slide', () => {
  expect(parts.size).toBeGreaterThan(20);
  for (const [path, xml] of parts) {
    expect([path, unclosed(xml)]).toEqual([path, []]);
    if (!/slides\/slide\d+\.xml$/.test(path)) continue;
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(xml).not.toContain('map-here');
    expect(xml).not.toMatch(/<\/a:r><a:pPr/);
  }
  expect(part('ppt/presentation.xml')).toMatch(/<\/p:notesMasterIdLst><p:sldIdLst>/);
});

it('lays what is drawn over the shapes of its slide alone: lines on their halo, where the map has them', () => {
  const xml = part('ppt/slides/slide1.xml');
  const groups = xml.match(/<p:grpSp>.*?<\/p:grpSp>/gs) ?? [];
  expect(groups).toHaveLength(2);
  expect(part('ppt/slides/slide2.xml')).not.toContain('<p:grpSp>');
  expect(xml.lastIndexOf('name="Russia"')).toBeLessThan(xml.indexOf('<p:grpSp>'));
  const [arrow = '', line = ''] = groups;
  expect(arrow).toContain(' name="Drawn by the presenter, 1" descr="The lines drawn on the map are');
  const colors = (group: string) => [...group.matchAll(/srgbClr val="(\w+)"/g)].map(([, color]) => color);
  expect([colors(arrow), colors(line)]).toEqual([
    ['FFFFFF', 'C2185B'],
    ['FFFFFF', '1558D6'],
  ]);
  expect(textOf(xml)).toContain(shareWords.picture.own);

  // Where the first point lies on the slide, in EMU: 6350 to a unit of it.
  const view = parse('', atlas);
  const subject = { atlas, world, view, words: en, shareWords, link: '', strokes: STROKES };
  const { map } = layOut(pageText({ ...subject, link: 'https://atlas.example/' }), SLIDE_HEIGHT);
  const { projection } = drawnOf(atlas, world, view, { x: 0, y: 0 });
  for (const [group, stroke] of [
    [arrow, STROKES[0]],
    [line, STROKES[1]],
  ] as const) {
    const [, shape = ''] = shapesOf(group);
    const numbers = (of: RegExp) => (of.exec(shape) ?? []).slice(1).map(Number) as [number, number];
    const [left, top] = numbers(/<a:off x="(\d+)" y="(\d+)"\/>/);
    const [right, down] = numbers(/<a:moveTo><a:pt x="(\d+)" y="(\d+)"\/>/);
    const [wide, high] = numbers(/<a:ext cx="(\d+)" cy="(\d+)"\/>/);
    const [w, h] = numbers(/<a:path w="(\d+)" h="(\d+)"/);
    const [x = NaN, y = NaN] = projection([...(stroke?.points[0] ?? [0, 0])]) ?? [];
    expect((left + (right * wide) / w) / 6350).toBeCloseTo(map.x + x * map.scale, 0);
    expect((top + (down * high) / h) / 6350).toBeCloseTo(map.y + y * map.scale, 0);
    // The map's frame cuts what goes beyond it: nothing lies over the title.
    expect(top / 6350).toBeGreaterThanOrEqual(map.y - 0.1);
  }
  // The head of the arrow is a line of its own.
  expect(shapesOf(arrow)[1]?.match(/<a:moveTo>/g)).toHaveLength(2);
});

it('writes title, legend and link on the slide, and quote and source into the notes', () => {
  const slide = part('ppt/slides/slide2.xml');
  expect(/<p:ph[^>]*type="title"/.test(slide)).toBe(true);
  expect(textOf(slide)).toEqual(
    expect.arrayContaining([
      'Russia &lt;&amp; more&gt;',
      'Seven parties.',
      'Not mentioned',
      '7 parties',
      'https://atlas.example/?focus=rus&amp;layer=named',
    ]),
  );
  expect(part('ppt/slides/_rels/slide2.xml.rels')).toContain(
    'https://atlas.example/?focus=rus&amp;layer=named',
  );
  const notes = textOf(part('ppt/notesSlides/notesSlide2.xml'));
  expect(notes).toEqual(
    expect.arrayContaining([
      'Seven parties.',
      '“A quote.”',
      'https://atlas.example/?focus=rus&amp;layer=named',
    ]),
  );
  expect(notes.some((text) => text?.includes('edited by Zhong Lianyan'))).toBe(true);
});

it('ends with the printed totals as a native table', () => {
  const last = part('ppt/slides/slide3.xml');
  expect(last.match(/<a:tr /g)).toHaveLength(1 + atlas.regions.length);
  expect(textOf(last)).toEqual(
    expect.arrayContaining(['Latin America', '105 of 166', '31 of 33', 'over 70']),
  );
});

it('tells how far it is, and stays small enough for a whole story', () => {
  expect(heard).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  expect(size).toBeLessThan(250_000);
});
