import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { guardPrototypes, PATIENCE, RUNS, text } from '../../../app/fixture.ts';
import { compiled } from '../../../compile/fixture.ts';
import { words as en } from '../../../locales/en/page.ts';
import { words as shareWords } from '../../../locales/en/share.ts';
import { words as tableWords } from '../../../locales/en/table.ts';
import { format } from '../../../store/permalink.ts';
import type { View } from '../../../store/view.ts';
import { createDeck } from './deck.ts';

const { atlas, world } = compiled;
guardPrototypes();

it(
  'whatever a text holds, a slide holds it as a text',
  async () => {
    const given = {
      atlas,
      words: en,
      shareWords,
      tableWords,
      made: new Date(0),
      worldFor: () => Promise.resolve(world),
      addressOf: (view: View) => `https://atlas.example/${format(view)}`,
    };
    // Whole files are slow to write: one with a thousand texts is as good.
    const few = Math.max(1, Math.round(RUNS / 1000));
    const texts = fc.array(text, { minLength: 1000, maxLength: 1000 }).map((all) => all.join(' '));
    const decks = fc
      .tuple(text, texts, text)
      .map(([title, note, quote]) => ({ at: '?focus=fra', title, note, quote }));
    await fc.assert(
      fc.asyncProperty(decks, async (step) => {
        const parts = unzipSync(await createDeck(given, [step]));
        for (const path of ['ppt/slides/slide1.xml', 'ppt/notesSlides/notesSlide1.xml']) {
          const xml = strFromU8(parts[path] ?? new Uint8Array());
          expect(xml).not.toBe('');
          const outside = xml.replaceAll(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>|<\?xml [^<>]*\?>/g, '');
          expect(outside).not.toMatch(/[<\u202A-\u202E\u2066-\u2069]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
          // oxlint-disable-next-line no-control-regex -- XML cannot hold them
          expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
          expect(xml).not.toMatch(/\p{Cs}/u);
        }
      }),
      { numRuns: few, endOnFailure: true },
    );
  },
  PATIENCE,
);
