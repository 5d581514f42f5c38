import { describe, expect, it } from 'vitest';
import { translate } from '../../../atlas/translate.ts';
import { compiled } from '../../../compile/fixture.ts';
import { CATALOGS } from '../../../locales/page.ts';
import { LOCALES, type Locale } from '../../../locales/locales.ts';
import { shareWords } from '../../../locales/share.ts';
import { createScene } from '../../../scene/scene.ts';
import { layers } from '../../../store/params.ts';
import { home } from '../../../store/permalink.ts';
import type { View } from '../../../store/view.ts';
import { element, escapeXml } from '../../../lib/markup.ts';
import { doAll } from '../../../lib/turns.ts';
import { textWidth, wrap } from './measure.ts';
import type { ExportContext } from './page.ts';
import { drawSvg, type PictureOptions } from './svg.ts';

const LINK = 'https://atlas.example/?focus=fra&layer=named';
const OPTIONS: PictureOptions = { form: 'shown', theme: 'light', transparent: false };

async function contextOf(view: Partial<View> = {}, locale: Locale = 'en'): Promise<ExportContext> {
  const words = await CATALOGS[locale]();
  return {
    atlas: translate(compiled.atlas, words),
    world: compiled.world,
    view: { ...home(), ...view },
    words,
    shareWords: await shareWords[locale](),
    link: LINK,
  };
}
const svgOf = async (view: Partial<View> = {}, options: Partial<PictureOptions> = {}, locale?: Locale) =>
  doAll(drawSvg(await contextOf(view, locale), { ...OPTIONS, ...options }));
const tag = (svg: string, id: string) =>
  new RegExp(`<g id="atlas-\\w+-country-${id}"[^>]*>`).exec(svg)?.[0] ?? '';

describe('a picture', () => {
  it('draws each country in the fill of its swatch, with what its shade says', async () => {
    const { svg } = await svgOf();
    const { marks } = createScene(compiled.atlas, { view: home(), hover: null });
    expect(svg.match(/data-evidence=/g)).toHaveLength(marks.length);
    expect(tag(svg, 'rus')).toContain('data-value="7" fill="#08243c"');
    expect(tag(svg, 'bra')).toMatch(/fill="url\(#atlas-\w+-texture-average-3\)"/);
    expect(svg).toContain('<title>France: 3 parties named. There may be more.</title>');
  });

  it('shares no id with another picture on the same page', async () => {
    const pictures = await Promise.all([
      svgOf(),
      svgOf({}, { theme: 'dark' }),
      svgOf({}, { form: 'slide' }),
      svgOf({ layer: 'regions' }),
      svgOf({ focus: 'fra' }),
      svgOf({}, {}, 'fr'),
    ]);
    const ids = pictures.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('draws what the page draws in its order: pale land, averages, what is named, outlines, the subject, small states', async () => {
    const { svg } = await svgOf();
    const at = (id: string) => svg.indexOf(tag(svg, id));
    const order = ['ind', 'bra', 'rus', 'chn', 'mlt'].map(at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(svg).toMatch(/-region-africa"><path [^>]*stroke="#2f6f8c"/);
  });

  it('draws disputed places within broken lines, above the lines of their neighbors', async () => {
    const { svg } = await svgOf();
    const at = svg.search(/<g [^>]*id="atlas-\w+-disputed"[^>]*stroke-dasharray/);
    expect(at).toBeGreaterThan(svg.indexOf('ground-hairline'));
    expect(at).toBeLessThan(svg.indexOf('ground-home'));
  });

  it('has small discs at their places, totals on regions, numbers on countries and Europe enlarged', async () => {
    const { svg } = await svgOf();
    const radii = [...svg.matchAll(/<circle [^>]* r="([\d.]+)"/g)].map(([, radius]) => Number(radius));
    expect(radii.length).toBeGreaterThan(20);
    // 1.6 units are a pixel of the page.
    expect(Math.max(...radii) / 1.6).toBeLessThanOrEqual(3.7);
    for (const text of ['over 70 parties', '105 of 166 parties', '7', 'Western Europe, enlarged', 'China'])
      expect(svg).toContain(`>${text}</text>`);
    expect((await svgOf({ layer: 'wording' })).svg).not.toContain('Western Europe, enlarged');
  });

  it('needs nothing from elsewhere', async () => {
    for (const layer of layers()) {
      const { svg } = await svgOf({ layer }, { theme: 'dark' });
      expect(/ (class|style|on\w+)=|<(style|script|image|foreignObject)|@import/.exec(svg)).toBeNull();
      for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
      const links = [...svg.matchAll(/(?:xlink:)?href="([^"]*)"/g)].map(([, to]) => to);
      expect(new Set(links)).toEqual(new Set([escapeXml(LINK)]));
      const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('carries title, date, the unknowns, what to beware of, the source and the link', async () => {
    const { svg } = await svgOf();
    const said = [...svg.matchAll(/>([^<>]+)<\/tspan>/g)].map(([, text]) => text).join('\n');
    for (const text of [
      'as of August 2007',
      'Not mentioned',
      '36 countries, 48 other places',
      'Mentioned,',
      'own account, not verified',
      'edited by Zhong Lianyan',
      escapeXml(LINK),
    ])
      expect(said).toContain(text);
  });

  it('has the shape of a slide where it is one, and all of it within', async () => {
    const { svg, width, height } = await svgOf({}, { form: 'slide' });
    expect([width, height]).toEqual([1920, 1080]);
    const ends = [...svg.matchAll(/<text x="[^"]*" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...ends)).toBeLessThan(1080);
  });

  it.each(LOCALES)('keeps every line of %s within its width', async (locale) => {
    for (const layer of layers()) {
      const { svg } = await svgOf({ layer }, { form: 'slide' }, locale);
      for (const [, x, size, anchor, content = ''] of svg.matchAll(
        /<text x="([\d.]+)" y="[^"]*" font-size="(\d+)"[^>]*?(?:text-anchor="(\w+)")?[^>]*>(.*?)<\/text>/g,
      )) {
        if (anchor === 'middle') continue;
        const room = locale === 'ar' ? Number(x) : 1920 - Number(x);
        expect(textWidth(content.replace(/<[^>]+>/g, ''), Number(size))).toBeLessThan(room);
      }
    }
  });

  it('holds what a presenter has drawn, and says whose it is', async () => {
    const points = [[0, 0], [20, 10], [40, -10]] as const; // prettier-ignore
    const strokes: ExportContext['strokes'] = [{ shape: 'arrow', ink: 'red', nib: 'thick', points }];
    const { svg } = doAll(drawSvg({ ...(await contextOf()), strokes }, OPTIONS));
    expect(svg).toMatch(/<g id="atlas-\w+-drawn-by-presenter"[^>]*><path d="M[\d.,]+Q[^"]+"/);
    expect(svg).toContain('not the article’s');
    expect((await svgOf()).svg).not.toMatch(/drawn-by-presenter|presenter’s own/);
  });

  it('leaves ground and sea out where it is transparent', async () => {
    const sea = /<(?:rect|path) [^>]*fill="#ffffff"/;
    expect((await svgOf()).svg).toMatch(sea);
    expect((await svgOf({}, { transparent: true })).svg).not.toMatch(sea);
  });

  it('follows the camera, and lets others step back from a region in focus', async () => {
    const near = (await svgOf({ focus: 'fra', zoom: 6 })).svg;
    expect(tag(near, 'fra')).not.toBe('');
    expect(tag(near, 'arg')).toBe('');
    const africa = (await svgOf({ focus: 'africa', layer: 'regions' })).svg;
    expect(tag(africa, 'bra')).toContain('opacity="0.25"');
    expect(tag(africa, 'nga')).not.toContain('opacity');
    expect(africa).toContain('>over 70 parties</text>');
  });
});

describe('markup', () => {
  it('escapes what XML reads, and drops what it cannot hold or what turns words around', () => {
    expect(escapeXml('<a & "b">\u0000\ud800\u202e\u2067x\uFFFF')).toBe('&lt;a &amp; &quot;b&quot;&gt;x');
    expect(element('a', { href: '"', x: 0, y: undefined }, 'b')).toBe('<a href="&quot;" x="0">b</a>');
    expect(element('rect', {})).toBe('<rect/>');
  });

  it('breaks lines at spaces, and Chinese between its characters', () => {
    expect(wrap('one two three', 10, 40)).toEqual(['one two', 'three']);
    expect(wrap('中国共产党', 10, 31)).toEqual(['中国共', '产党']);
    expect(wrap('', 10, 40)).toEqual([]);
  });
});
