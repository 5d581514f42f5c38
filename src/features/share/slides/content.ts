import { claimsOf, figureOf, kindOf, lookup, nameOf } from '../../../atlas/lookup.ts';
import { marksIn, proofsOf } from '../../../atlas/pieces.ts';
import { dateOf } from '../../../atlas/sourceLine.ts';
import type { Id } from '../../../atlas/id.ts';
import { cleanText } from '../../../lib/markup.ts';
import { citation } from '../../../text/citation.ts';
import { focusLine } from '../../../text/focusLine.ts';
import { addedOn } from '../../../text/headline.ts';
import { meaningOf } from '../../../text/meaning.ts';
import { cautionOf, type ExportContext } from '../image/page.ts';
import type { Run } from './text.ts';

/** A slide: its place as a permalink, and its text; without a text, the view speaks for itself. */
export interface SlideStep {
  readonly at: string;
  readonly title?: string;
  readonly note?: string;
  /** Words of the article, and the sentence that they are from. */
  readonly quote?: string;
  readonly sentence?: Id;
}

/** A paragraph beside the map. */
export interface TextBlock {
  readonly kind: 'note' | 'quote' | 'cite' | 'head' | 'list';
  readonly runs: readonly Run[];
  readonly english?: boolean;
}

/** The content of a slide. */
export interface SlideContent {
  readonly title: string;
  readonly finding: string;
  readonly blocks: readonly TextBlock[];
  readonly foot: readonly { readonly text: string; readonly href?: string; readonly english?: boolean }[];
}

const one = (kind: TextBlock['kind'], text: string, more: Partial<Run> = {}): TextBlock => ({
  kind,
  runs: [{ text: cleanText(text), ...more }],
});

/** Quotes the first sentence about a place, with its words marked and its position. */
function quoteOn({ atlas, words }: ExportContext, focus: Id): TextBlock[] {
  const [sentence] = proofsOf(atlas, focus);
  if (sentence === undefined) return [];
  const runs = marksIn(atlas, focus, sentence).map(({ text, quoted }) => ({
    text: cleanText(text),
    ...(quoted && { bold: true, marked: true }),
  }));
  return [
    { kind: 'quote', runs: trimmed(runs), english: true },
    one('cite', citation(atlas, sentence, words), { soft: true }),
  ];
}

/** Runs without the space around them. */
function trimmed(runs: readonly Run[]): Run[] {
  const last = runs.length - 1;
  return runs
    .map((run, at) => ({
      ...run,
      text: at === 0 && at === last ? run.text.trim() : at === 0 ? run.text.trimStart() : at === last ? run.text.trimEnd() : run.text, // prettier-ignore
    }))
    .filter(({ text }) => text !== '');
}

/** The parties of a place, and the countries that its section names. */
function listsOf({ atlas, words }: ExportContext, focus: Id): TextBlock[] {
  const parties = claimsOf(atlas, focus, 'party').map(({ name }) => name);
  const isRegion = kindOf(atlas, focus) === 'region';
  const countries = isRegion
    ? [...new Set(claimsOf(atlas, focus, 'mention').map(({ country }) => nameOf(atlas, country)))]
    : [];
  const { names } = words.table;
  return [
    ...(parties.length > 0
      ? [
          one('head', names.parties, { bold: true }),
          { ...one('list', parties.join('; '), { soft: true }), english: true },
        ]
      : []),
    ...(countries.length > 0
      ? [
          one('head', names.countries, { bold: true }),
          one('list', new Intl.ListFormat(words.locale).format(countries), { soft: true }),
        ]
      : []),
  ];
}

/** Makes the content of a slide from a view. */
export function contentOf(subject: ExportContext, step: Omit<SlideStep, 'at'>): SlideContent {
  const { atlas, view, words, shareWords, link, strokes = [] } = subject;
  const layer = words.layers[view.layer];
  const leads = { text: link, href: link, english: true } as const;
  // The drawing is the presenter's, not the article's.
  const marked = strokes.length > 0 ? [{ text: shareWords.picture.own }] : [];
  const note = step.note === undefined ? [] : [one('note', step.note)];
  const added = addedOn(atlas, view.layer);
  if (added) {
    const { name, groups } = added;
    const finding =
      step.note ?? [groups.added.about ?? '', focusLine(subject) ?? ''].filter(Boolean).join(' · ');
    const foot = [...marked, { text: cautionOf(words, added) }, leads];
    return { title: step.title ?? name, finding, blocks: [], foot };
  }
  const { book, publisher, published } = atlas.source.article;
  const source = `Source: ${book}, ${publisher}, ${published.slice(0, 4)}.`;
  const foot = [...marked, { text: cautionOf(words) }, { text: source, english: true }, leads];
  const { focus } = view;
  if (step.title !== undefined) {
    const quote: TextBlock[] =
      step.quote === undefined || step.quote === ''
        ? []
        : [
            { kind: 'quote', runs: [{ text: cleanText(step.quote) }], english: true },
            ...(step.sentence === undefined
              ? []
              : [one('cite', citation(atlas, step.sentence, words), { soft: true })]),
          ];
    return { title: step.title, finding: '', blocks: [...note, ...quote], foot };
  }
  const place = focus === null ? undefined : lookup(atlas).countries.get(focus);
  if (focus !== null && (place || lookup(atlas).regions.has(focus))) {
    const figure = place ? undefined : figureOf(atlas, focus);
    const finding = place
      ? words.sentences(meaningOf(atlas, place, view.layer, words).slice(0, 1))
      : figure
        ? words.figure(figure)
        : words.noTotal;
    return {
      title: nameOf(atlas, focus),
      finding,
      blocks: [...note, ...quoteOn(subject, focus), ...listsOf(subject, focus)],
      foot,
    };
  }
  return {
    title: shareWords.picture.headline(dateOf(atlas)),
    finding: words.mark(layer.name, layer.about),
    blocks: [...note, ...(focus === null ? [] : quoteOn(subject, focus))],
    foot,
  };
}
