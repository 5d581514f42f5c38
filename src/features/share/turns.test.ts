import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import type { Pause } from '../../lib/schedule.ts';
import { doInTurns } from '../../lib/turns.ts';
import { words as handoutWords } from '../../locales/en/handout.ts';
import { words } from '../../locales/en/page.ts';
import { words as shareWords } from '../../locales/en/share.ts';
import { words as table } from '../../locales/en/table.ts';
import '../params.ts';
import { home, parse } from '../../store/permalink.ts';
import { createDrawings } from './handout/context.ts';
import { drawMaps } from './handout/drawings.ts';
import type { HandoutPart } from './handout/options.ts';
import { drawSvg } from './image/svg.ts';

const { atlas, world, fineWorld } = compiled;
beforeEach(() => vi.stubGlobal('location', new URL('https://example.org/')));
afterEach(() => vi.unstubAllGlobals());

/** Counts the turns that work gives to the page; it is called off after `most` of them. */
function counted(most = Infinity): { turns: number; pause: Pause } {
  const own = {
    turns: 0,
    pause: async () => {
      own.turns += 1;
      if (own.turns > most) throw new Error('called off');
    },
  };
  return own;
}

const OPTIONS = { form: 'shown', theme: 'light', transparent: false } as const;
const resources = { coarse: world, fine: fineWorld, words: handoutWords, source: undefined, makeQuestions: undefined, table, shareWords }; // prettier-ignore
const subject = {
  atlas,
  words,
  setting: { ...resources, sheet: { paper: 'a4', turn: 'portrait' }, view: home() },
  questions: undefined,
} as const;
const wanted = (parts: readonly HandoutPart[]) => ({ parts, regions: ['africa', 'asia'] });

it('an image gives the page a turn before each country is placed, and before each is drawn', async () => {
  for (const place of ['', '?layer=regions', '?focus=bra&zoom=12']) {
    const view = parse(place, atlas);
    const work = counted();
    const context = { atlas, world: fineWorld, view, words, shareWords, link: '' };
    const { svg } = await doInTurns(drawSvg(context, OPTIONS), work.pause);
    const drawn = svg.match(/data-evidence=/g)?.length ?? 0;
    expect(work.turns).toBeGreaterThan(atlas.countries.length + drawn);
  }
});

it('a handout does so for each of its maps, and tells how many are drawn', async () => {
  const work = counted();
  const shares: number[] = [];
  const drawings = createDrawings();
  const turn = { pause: work.pause, signal: new AbortController().signal, report: (share: number) => shares.push(share) }; // prettier-ignore
  await drawMaps(subject, wanted(['map', 'blank']), drawings, turn);
  expect(shares).toEqual([0, 1 / 3, 2 / 3]);
  expect([drawings.maps.size, drawings.blanks.size]).toEqual([1, 2]);
  expect(work.turns).toBeGreaterThan(3 * atlas.countries.length);
  // What is there is not drawn again.
  const again = counted();
  await drawMaps(subject, wanted(['map', 'blank']), drawings, { ...turn, pause: again.pause });
  expect(again.turns).toBe(0);
});

it('a handout that is called off keeps the maps that were drawn whole', async () => {
  const drawings = createDrawings();
  const { pause } = counted(atlas.countries.length * 3);
  const turn = { pause, signal: new AbortController().signal, report: () => undefined };
  await expect(drawMaps(subject, wanted(['map', 'blank']), drawings, turn)).rejects.toThrow('called off');
  expect([drawings.maps.size, drawings.blanks.size]).toEqual([1, 0]);
});
