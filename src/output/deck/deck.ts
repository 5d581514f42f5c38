import PptxGenJS from 'pptxgenjs';
import { lookup } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { World } from '../../atlas/world.ts';
import type { Words } from '../../i18n/words.ts';
import { dirOf } from '../../i18n/locales.ts';
import type { ShareWords } from '../../i18n/share/load.ts';
import type { TableWords } from '../../i18n/table/load.ts';
import { yieldToMain } from '../../lib/schedule.ts';
import { citation } from '../../scene/citation.ts';
import { parse } from '../../store/params.ts';
import type { Stroke } from '../../store/pen.ts';
import type { View } from '../../store/view.ts';
import { sentencesOf } from '../citation.ts';
import { drawnOf } from '../drawn.ts';
import { plain } from '../markup.ts';
import { cautionOf, dateOf, sourceOf, textOf, type Subject } from '../page.ts';
import { layOut, SLIDE_HEIGHT, WIDTH } from '../sheet.ts';
import { addFigures } from './figures.ts';
import { finish } from './finish.ts';
import { fieldShapes, mapShapes, regionLabels } from './shapes.ts';
import { strokeShapes } from './strokes.ts';
import { addLines, addSlide, masterFor, PLACEHOLDER } from './texts.ts';

/** A slide: a place as its permalink, and what is told there; where nothing is, the view speaks for itself. */
export interface Step {
  readonly at: string;
  readonly title?: string;
  readonly note?: string;
  /** Words of the article, for the speaker. */
  readonly quote?: string;
  /** What is drawn on this slide's map by hand. */
  readonly strokes?: readonly Stroke[];
}

/** What every slide of a deck is made with. */
export interface DeckSubject {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly shareWords: ShareWords;
  readonly tableWords: TableWords;
  /** The shapes to draw a view with. */
  readonly worldFor: (view: View) => Promise<World>;
  readonly addressOf: (view: View) => string;
}

/** How many sentences the notes hold at most. */
const MOST_QUOTED = 8;

/**
 * A PowerPoint file: a slide a step, and one of the printed totals. `onSlide` is told how many slides are done.
 * The map is native shapes, so that each country can be recolored and animated.
 */
export async function createDeck(
  given: DeckSubject,
  steps: readonly Step[],
  onSlide: (done: number, all: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const { atlas, words, shareWords } = given;
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = plain(shareWords.picture.headline(dateOf(atlas)));
  pptx.company = pptx.author = words.title;
  pptx.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  pptx.rtlMode = dirOf(words.locale) === 'rtl';
  pptx.defineSlideMaster(masterFor(words.locale));
  const drawings: string[] = [];
  for (const step of steps) {
    const view = parse(step.at, atlas);
    const subject = {
      ...given,
      view,
      world: await given.worldFor(view),
      link: given.addressOf(view),
      strokes: step.strokes ?? [],
    };
    drawings.push(addMap(pptx, subject, step));
    onSlide(drawings.length, steps.length + 1);
    // Lets the page draw how far it is.
    await yieldToMain();
  }
  // The article's totals are no part of what shows the reader's own numbers alone.
  if (steps.some(({ at }) => parse(at, atlas).layer !== 'own')) addFigures(pptx, given);
  const written = await pptx.write({ outputType: 'arraybuffer' });
  const file = await finish(written as ArrayBuffer, drawings);
  onSlide(steps.length + 1, steps.length + 1);
  return file;
}

/** Adds a slide with what stands around the map, and gives the shapes that take the place of the placeholder. */
function addMap(pptx: PptxGenJS, subject: Subject, step: Step): string {
  const { atlas, world, view, words } = subject;
  const text = textOf(subject, step);
  const sheet = layOut(text, SLIDE_HEIGHT);
  const drawn = drawnOf(atlas, world, view, { x: 0, y: 0 });
  const isMirrored = dirOf(words.locale) === 'rtl';
  const slide = addSlide(pptx, text.title, sheet.title.length, words.locale);
  slide.addShape('rect', { objectName: PLACEHOLDER, x: 0, y: 0, w: 1, h: 1 });
  addLines(slide, [...sheet.lines, ...regionLabels(subject, drawn, sheet)], words.locale);
  slide.addNotes(notesFor(subject, step));
  const fields = sheet.fields.map((field) =>
    isMirrored ? { ...field, x: WIDTH - field.x - field.width } : field,
  );
  const names = new Map(
    text.legend.flatMap(({ name, rows }) =>
      rows.map(
        ({ entry, label }) =>
          [entry.id, words.mark(words.legend.title, label === '' ? name : words.mark(name, label))] as const,
      ),
    ),
  );
  return (
    mapShapes(subject, drawn, sheet) +
    strokeShapes(subject, drawn, sheet) +
    fieldShapes(fields, ({ swatch }) => names.get(swatch.id) ?? swatch.id)
  );
}

/** What the speaker reads: the step's own note, the article's words, where they are from, where to see them. */
function notesFor({ atlas, view, words, shareWords, link }: Subject, { note, quote }: Step): string {
  if (view.layer === 'own' && atlas.own)
    return plain(
      [...(note === undefined ? [] : [note]), atlas.own.name, cautionOf(words, atlas.own), link].join('\n'),
    );
  const figures = atlas.claims.flatMap((claim) => (claim.kind === 'figure' ? [claim.sentence] : []));
  const sentences = view.focus === null ? figures : sentencesOf(atlas, view.focus);
  const quotes =
    quote === undefined
      ? [...new Set(sentences)]
          .slice(0, MOST_QUOTED)
          .map(
            (id) => `“${lookup(atlas).sentences.get(id)?.text.trim() ?? ''}” (${citation(atlas, id, words)})`,
          )
      : [`“${quote}”`];
  return plain(
    [
      ...(note === undefined ? [] : [note]),
      ...(quotes.length > 0 ? [shareWords.slides.notes, ...quotes] : []),
      cautionOf(words),
      sourceOf(atlas),
      link,
    ].join('\n'),
  );
}
