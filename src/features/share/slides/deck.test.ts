import { beforeAll, describe, expect, it } from 'vitest';
import { lookup } from '../../../atlas/lookup.ts';
import { compiled } from '../../../compile/fixture.ts';
import { doAll } from '../../../lib/turns.ts';
import { words as en } from '../../../locales/en/page.ts';
import { words as shareEn } from '../../../locales/en/share.ts';
import { meaningOf } from '../../../text/meaning.ts';
import { parse } from '../../../store/permalink.ts';
import { layOutMap } from '../image/mapLayout.ts';
import { faultsOf } from './conformance/fixture.ts';
import type { DeckStep } from './deck.ts';
import { boxesIn, deckIn, groupAt, shapesIn, slideOf, textIn } from './fixture.ts';

const { atlas, world } = compiled;
const STROKES: DeckStep['strokes'] = [
  { shape: 'arrow', ink: 'red', nib: 'thick', points: [[-50, -15], [0, 0], [20, 10]] },
  { shape: 'line', ink: 'blue', nib: 'thin', points: [[20, 10], [30, 40], [10, 89]] },
]; // prettier-ignore
const STEPS: readonly DeckStep[] = [
  { at: '', strokes: STROKES },
  { at: '?focus=rus&layer=named', title: 'Russia <& more>', note: 'Seven parties.', quote: 'A quote\u202e.' },
  { at: '?focus=fra' },
];

let parts: ReadonlyMap<string, string> = new Map();
const heard: [number, number][] = [];
beforeAll(async () => {
  parts = await deckIn('en', STEPS, { onStep: (...progress) => heard.push(progress) });
}, 120_000);

const slide = (at: number) => slideOf(parts, at);

describe('a deck', () => {
  it('names the parts that it has, and has those that it names, in the order of the schemas', () => {
    expect(faultsOf(parts)).toEqual([]);
  });

  it('says who made it, of what and in which language', () => {
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:creator>Relations Atlas</dc:creator>');
    expect(core).toContain(`<dc:subject>${en.subtitle}</dc:subject>`);
    expect(core).toContain('<dc:language>en-US</dc:language>');
  });

  it('draws disputed places within broken lines, on the map and in the legend', () => {
    const broken = shapesIn(slide(1)).filter((shape) => shape.includes('<a:prstDash val="dash"/>'));
    const names = broken.map((shape) => /name="([^"]*)"/.exec(shape)?.[1]);
    const { name } = atlas.countries.find(({ id }) => id === 'esh') ?? {};
    expect(names).toContain(name);
    expect(names.some((one) => one?.startsWith(en.legend.title))).toBe(true);
    const places = atlas.countries.filter(({ status }) => status === 'disputed');
    expect(broken.length).toBeLessThanOrEqual(places.length + 1);
  });

  it('tells how far it is, and ends where it is called off', async () => {
    expect(heard).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
    const abort = new AbortController();
    const progress = { onStep: () => abort.abort(), signal: abort.signal };
    await expect(deckIn('en', STEPS, progress)).rejects.toThrow(/abort/i);
  });

  it('ends with the printed totals as a native table', () => {
    const last = slide(4);
    expect(last.match(/<a:tr /g)).toHaveLength(1 + atlas.regions.length);
    expect(textIn(last)).toEqual(
      expect.arrayContaining(['Latin America', '105 of 166', '31 of 33', 'over 70']),
    );
  });
});

describe('a slide', () => {
  it('holds one freeform for every country drawn, by its name, with what its shade says as alt text', () => {
    const view = parse('', atlas);
    const { shapes } = doAll(layOutMap(atlas, world, view, { x: 0, y: 0 }));
    const freeforms = shapesIn(slide(1)).filter((xml) => xml.includes('custGeom'));
    const described = new Map(
      freeforms
        .filter((xml) => xml.includes(' descr="'))
        .map((xml) => [/ name="([^"]*)"/.exec(xml)?.[1], xml]),
    );
    for (const { country } of shapes) {
      const xml = described.get(country.name.replaceAll('&', '&amp;')) ?? '';
      const alt = en.mark(country.name, en.sentences(meaningOf(atlas, country, view.layer, en)));
      expect(/ descr="([^"]*)"/.exec(xml)?.[1]).toBe(alt.replaceAll('&', '&amp;'));
      expect(xml).toMatch(/<a:moveTo>.*<a:close\/>/s);
    }
    expect(described.size).toBe(shapes.length);
  });

  it('fills averages and mentions with a pattern, and named countries with a color of the theme', () => {
    const of = (id: string) =>
      shapesIn(slide(1)).find((shape) =>
        shape.includes(` name="${lookup(atlas).countries.get(id)?.name}"`),
      ) ?? '';
    expect(of('rus')).toContain('<a:solidFill><a:schemeClr val="accent4"/></a:solidFill>');
    expect(of('bra')).toContain('<a:pattFill prst="wdUpDiag">');
    expect(of('ind')).toContain('<a:pattFill prst="pct5">');
  });

  it('draws the strongest evidence last, outlines of regions below the subject', () => {
    const xml = slide(1);
    const at = (name: string) => xml.indexOf(` name="${name}"`);
    for (const [below, above] of [
      ['India', 'Brazil'],
      ['Brazil', 'Russia'],
      ['Russia', 'Latin America'],
      ['Latin America', 'China'],
    ] as const)
      // prettier-ignore
      expect([below, above, at(below) < at(above)]).toEqual([below, above, true]);
  });

  it('groups map, legend and source by their names', () => {
    for (const at of [1, 2, 3])
      for (const name of [shareEn.slides.map, en.legend.title, shareEn.slides.source])
        expect(groupAt(slide(at), name).width).toBeGreaterThan(100);
  });

  it('lays what is drawn over the map of its slide alone, each line on its halo, where the map has it', () => {
    const xml = slide(1);
    expect(slide(2)).not.toContain('Drawn by the presenter');
    const map = groupAt(xml, shareEn.slides.map);
    const scale = map.width / 1920;
    const { projection } = doAll(layOutMap(atlas, world, parse('', atlas), { x: 0, y: 0 }));
    for (const [at, stroke] of (STROKES ?? []).entries()) {
      const shapes = shapesIn(xml).filter((one) => one.includes(`name="Drawn by the presenter, ${at + 1}"`));
      expect(shapes.map((one) => /<a:ln .*?val="(\w+)"/.exec(one)?.[1])).toEqual([
        'bg1',
        at === 0 ? 'C2185B' : '1558D6',
      ]);
      const [shape = ''] = shapes;
      const numbers = (of: RegExp) => (of.exec(shape) ?? []).slice(1).map(Number) as [number, number];
      const [left, top] = numbers(/<a:off x="(\d+)" y="(\d+)"\/>/);
      const [right, down] = numbers(/<a:moveTo><a:pt x="(\d+)" y="(\d+)"\/>/);
      const [wide, high] = numbers(/<a:ext cx="(\d+)" cy="(\d+)"\/>/);
      const [w, h] = numbers(/<a:path w="(\d+)" h="(\d+)"/);
      const [x = NaN, y = NaN] = projection([...(stroke.points[0] ?? [0, 0])]) ?? [];
      expect((left + (right * wide) / w) / 6350).toBeCloseTo(map.x + x * scale, 0);
      expect((top + (down * high) / h) / 6350).toBeCloseTo(map.y + y * scale, 0);
      // The map's frame cuts what goes beyond it: nothing lies over the title.
      expect(top / 6350).toBeGreaterThanOrEqual(map.y - 0.1);
    }
    expect(textIn(xml)).toContain(shareEn.picture.own);
  });

  it('writes title, legend and link on the slide, and quote and source into the notes', () => {
    const told = slide(2);
    expect(/<p:ph[^>]*type="title"/.test(told)).toBe(true);
    expect(textIn(told)).toEqual(
      expect.arrayContaining([
        'Russia &lt;&amp; more&gt;',
        'Seven parties.',
        'A quote.',
        'https://atlas.example/?focus=rus&amp;layer=named',
      ]),
    );
    expect(parts.get('ppt/slides/_rels/slide2.xml.rels')).toContain(
      'https://atlas.example/?focus=rus&amp;layer=named',
    );
    const notes = textIn(parts.get('ppt/notesSlides/notesSlide2.xml') ?? '');
    expect(notes).toEqual(expect.arrayContaining(['Seven parties.', '“A quote.”']));
    expect(notes.some((text) => text?.includes('edited by Zhong Lianyan'))).toBe(true);
  });

  it('of a country is called by its name, and has its first sentence with its words marked, and its parties', () => {
    const xml = slide(3);
    const [title] = shapesIn(xml).filter((shape) => shape.includes('type="title"'));
    expect(textIn(title ?? '')).toEqual(['France']);
    expect(xml).toMatch(/ u="sng".*?<a:t>French Socialist Party<\/a:t>/s);
    expect(textIn(xml).join('\n')).toContain('French Socialist Party; French Communist Party');
    // It is wholly inside of the map.
    const map = groupAt(xml, shareEn.slides.map);
    const [shape = ''] = shapesIn(xml).filter((one) => one.includes(' name="France"'));
    const [[x = 0, y = 0, width = 0, height = 0] = []] = boxesIn(shape).map((box) => box.map((one) => one / 6350)); // prettier-ignore
    expect(x).toBeGreaterThan(map.x);
    expect(y).toBeGreaterThan(map.y);
    expect(x + width).toBeLessThan(map.x + map.width);
    expect(y + height).toBeLessThan(map.y + map.height);
  });
});
