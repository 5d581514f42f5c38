import { lookup } from '../../../atlas/lookup.ts';
import { sentencesFor } from '../../../atlas/cite.ts';
import { sourceOf } from '../../../atlas/sourceLine.ts';
import type { Locale } from '../../../locales/locales.ts';
import { element, cleanText } from '../../../lib/markup.ts';
import { citation } from '../../../text/citation.ts';
import { addedOn } from '../../../text/headline.ts';
import { cautionOf, type ExportContext } from '../image/page.ts';
import type { SlideStep } from './content.ts';
import { placeholder, SAME_COLORS, slideImage, treeOf } from './masters.ts';
import { ROOT, XML } from './names.ts';
import { paragraphXml } from './text.ts';

/** The maximum number of sentences in the notes. */
const MOST_QUOTED = 8;

/** Writes the speaker's notes: the step's own note, the article's words, their source, and the link. */
export function notesFor(
  { atlas, view, words, shareWords, link }: ExportContext,
  { note, quote }: Omit<SlideStep, 'at'>,
): string[] {
  const added = addedOn(atlas, view.layer);
  if (added)
    return [note ?? [], added.name, added.groups.added.about ?? [], cautionOf(words, added), link].flat();
  const figures = atlas.claims.flatMap((claim) => (claim.kind === 'figure' ? [claim.sentence] : []));
  const sentences = view.focus === null ? figures : sentencesFor(atlas, view.focus);
  const quotes =
    quote === undefined
      ? [...new Set(sentences)]
          .slice(0, MOST_QUOTED)
          .map(
            (id) => `“${lookup(atlas).sentences.get(id)?.text.trim() ?? ''}” (${citation(atlas, id, words)})`,
          )
      : [`“${quote}”`];
  return [
    ...(note === undefined ? [] : [note]),
    ...(quotes.length > 0 ? [shareWords.slides.notes, ...quotes] : []),
    cautionOf(words),
    sourceOf(atlas),
    link,
  ];
}

/** The notes of a slide as a part: a paragraph each. */
export function notesXml(paragraphs: readonly string[], locale: Locale): string {
  const body =
    element('a:lstStyle', {}) +
    paragraphs
      .flatMap((text) => text.split(/\r?\n/))
      .map((text) => paragraphXml({ size: 12, runs: [{ text: cleanText(text) }] }, locale))
      .join('');
  return (
    XML +
    element(
      'p:notes',
      ROOT,
      element('p:cSld', {}, treeOf(slideImage(2, null) + placeholder(3, 'Notes', 'body', null, body))),
      SAME_COLORS,
    )
  );
}
