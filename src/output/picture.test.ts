import { describe, expect, it } from 'vitest';
import { translate } from '../atlas/translate.ts';
import { compiled } from '../compile/fixture.ts';
import { CATALOGS } from '../i18n/load.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { shareWords } from '../i18n/share/load.ts';
import { createScene } from '../scene/scene.ts';
import { layers } from '../store/params.ts';
import { home } from '../store/permalink.ts';
import type { View } from '../store/view.ts';
import { element, escape } from './markup.ts';
import { textWidth, wrap } from './measure.ts';
import type { Subject } from './page.ts';
import { drawSvg, type PictureOptions } from './svg.ts';

const LINK = 'https://atlas.example/?focus=fra&layer=named';
const OPTIONS: PictureOptions = { form: 'shown', theme: 'light', transparent: false };

async function subjectOf(view: Partial<View> = {}, locale: Locale = 'en'): Promise<Subject> {
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
  drawSvg(await subjectOf(view, locale), { ...OPTIONS, ...options });
const tag = (svg: string, id: string) => new RegExp(`<g id="country-${id}"[^>]*>`).exec(svg)?.[0] ?? '';

describe('a picture', () => {
  it('draws each country in the fill of its swatch, with what its shade says', async () => {
    const { svg } = await svgOf();
    const { marks } = createScene(compiled.atlas, { view: home(), hover: null });
    expect(svg.match(/data-evidence=/g)).toHaveLength(marks.length);
    expect(tag(svg, 'rus')).toContain('data-value="7" fill="#08243c"');
    expect(tag(svg, 'bra')).toContain('fill="url(#texture-average-3)"');
    expect(svg).toContain('<title>France: At least 3 parties: the article names them.</title>');
  });

  it('needs nothing from elsewhere', async () => {
    for (const layer of layers()) {
      const { svg } = await svgOf({ layer }, { theme: 'dark' });
      expect(/ (class|style|on\w+)=|<(style|script|image|foreignObject)|@import/.exec(svg)).toBeNull();
      for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
      const links = [...svg.matchAll(/(?:xlink:)?href="([^"]*)"/g)].map(([, to]) => to);
      expect(new Set(links)).toEqual(new Set([escape(LINK)]));
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
      '36 countries, 56 other places',
      'Mentioned, no number',
      'own account, not verified',
      'edited by Zhong Lianyan',
      escape(LINK),
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
    const strokes: Subject['strokes'] = [{ tool: 'arrow', ink: 'red', nib: 'thick', points }];
    const { svg } = drawSvg({ ...(await subjectOf()), strokes }, OPTIONS);
    expect(svg).toMatch(/<g id="drawn-by-presenter"[^>]*><path d="M[\d.,]+Q[^"]+"/);
    expect(svg).toContain('not the article’s');
    expect((await svgOf()).svg).not.toMatch(/drawn-by-presenter|presenter’s own/);
  });

  it('leaves ground and sea out where it is transparent', async () => {
    const sea = 'fill="#ffffff"';
    expect((await svgOf()).svg).toContain(sea);
    expect((await svgOf({}, { transparent: true })).svg).not.toContain(sea);
  });

  it('follows the camera, and lets others step back from a region in focus', async () => {
    const near = (await svgOf({ focus: 'fra' })).svg;
    expect(tag(near, 'fra')).not.toBe('');
    expect(tag(near, 'arg')).toBe('');
    const africa = (await svgOf({ focus: 'africa', layer: 'regions' })).svg;
    expect(tag(africa, 'bra')).toContain('opacity="0.3"');
    expect(tag(africa, 'nga')).not.toContain('opacity');
    expect(africa).toContain('>over 70 parties</text>');
  });
});

describe('markup', () => {
  it('escapes what XML reads, and drops what it cannot hold or what turns words around', () => {
    expect(escape('<a & "b">\u0000\ud800\u202e\u2067x\uFFFF')).toBe('&lt;a &amp; &quot;b&quot;&gt;x');
    expect(element('a', { href: '"', x: 0, y: undefined }, 'b')).toBe('<a href="&quot;" x="0">b</a>');
    expect(element('rect', {})).toBe('<rect/>');
  });

  it('breaks lines at spaces, and Chinese between its characters', () => {
    expect(wrap('one two three', 10, 40)).toEqual(['one two', 'three']);
    expect(wrap('中国共产党', 10, 31)).toEqual(['中国共', '产党']);
    expect(wrap('', 10, 40)).toEqual([]);
  });
});
