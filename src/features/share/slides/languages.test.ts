import { expect, it } from 'vitest';
import { LOCALES } from '../../../locales/locales.ts';
import { shareWords } from '../../../locales/share.ts';
import { faultsOf } from './conformance/fixture.ts';
import { boxesIn, deckIn, groupAt, isSlide, slideOf } from './fixture.ts';

it.each(LOCALES)(
  'keeps all of a deck in %s on its slides, in letters that a room can read, with a map of half the width',
  async (locale) => {
    const files = await deckIn(locale, [
      { at: '' },
      { at: '?layer=regions' },
      { at: '?layer=wording' },
      { at: '?focus=rus' },
      { at: '?focus=latin-america' },
      // A part of the world whose map is wider than the page's.
      { at: '?compare=fra,deu,ita' },
      { at: '?projection=globe&center=-60,-20&zoom=2' },
    ]);
    expect(faultsOf(files)).toEqual([]);
    const { slides } = await shareWords[locale]();
    for (const [path, xml] of files) {
      if (!isSlide(path)) continue;
      for (const [x = 0, y = 0, width = 0, height = 0] of boxesIn(xml)) {
        expect([path, x >= 0 && y >= 0, x + width <= 12_192_000, y + height <= 6_858_000]).toEqual([path, true, true, true]); // prettier-ignore
      }
      const sizes = [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1400);
      const langs = new Set([...xml.matchAll(/ lang="([\w-]+)"/g)].map(([, lang]) => lang?.slice(0, 2)));
      expect([...langs].every((lang) => lang === locale || lang === 'en')).toBe(true);
    }
    for (const at of [1, 2, 3])
      expect(groupAt(slideOf(files, at), slides.map).width).toBeGreaterThan(1920 / 2);
  },
  120_000,
);
