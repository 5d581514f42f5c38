import { strFromU8, unzipSync } from 'fflate';
import { translate } from '../../../atlas/translate.ts';
import { compiled } from '../../../compile/fixture.ts';
import { CATALOGS } from '../../../locales/page.ts';
import type { Locale } from '../../../locales/locales.ts';
import { shareWords } from '../../../locales/share.ts';
import { tableWords } from '../../../locales/table.ts';
import { format } from '../../../store/permalink.ts';
import { createDeck, type DeckStep, type Progress } from './deck.ts';

const { atlas, world } = compiled;

/** The parts of a deck in a language, as texts by their paths. */
export async function deckIn(locale: Locale, steps: readonly DeckStep[], progress?: Progress) {
  const words = await CATALOGS[locale]();
  const deck = await createDeck(
    {
      atlas: translate(atlas, words),
      words,
      shareWords: await shareWords[locale](),
      tableWords: await tableWords[locale](),
      made: new Date(0),
      worldFor: () => Promise.resolve(world),
      addressOf: (view) => `https://atlas.example/${format(view)}`,
    },
    steps,
    progress,
  );
  return new Map(Object.entries(unzipSync(deck)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The markup of a slide. */
export const slideOf = (parts: ReadonlyMap<string, string>, at: number) =>
  parts.get(`ppt/slides/slide${at}.xml`) ?? '';
export const shapesIn = (xml: string) => xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
export const textIn = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text);
export const isSlide = (path: string) => /^ppt\/slides\/slide\d+\.xml$/.test(path);

/** The boxes of shapes and groups, in EMU. */
export const boxesIn = (xml: string) =>
  [...xml.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g)].map((match) =>
    match.slice(1).map(Number),
  );
/** The box of the group of this name, in units of the slide. */
export function groupAt(xml: string, name: string) {
  const [, ...numbers] =
    new RegExp(
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="\\d+" name="${name}".*?<a:off x="(-?\\d+)" y="(-?\\d+)"/><a:ext cx="(\\d+)" cy="(\\d+)"/>`,
      's',
    ).exec(xml) ?? [];
  const [x = NaN, y = NaN, width = NaN, height = NaN] = numbers.map((value) => Number(value) / 6350);
  return { x, y, width, height };
}
