import { lookup, sectionsFor } from '../../../../atlas/lookup.ts';
import type { Id } from '../../../../atlas/id.ts';
import type { Atlas, Sentence } from '../../../../atlas/types.ts';
import { createNotes } from '../../../../lib/notes.ts';

/** The marked sentences: those that support the focused place, or all that support a shade. */
export const MARKS = ['focus', 'all'] as const;
export type MarkChoice = (typeof MARKS)[number];

export interface PrintedSentence {
  readonly id: Id;
  readonly text: string;
  readonly isMarked: boolean;
  /** The number of the note with its address; none if it is not marked. */
  readonly note?: number;
}

export interface PrintedSection {
  readonly id: Id;
  readonly name: string;
  readonly headings: readonly string[];
  readonly paragraphs: readonly (readonly PrintedSentence[])[];
  /** The sentences that the notes lead to, in the order of their numbers. */
  readonly notes: readonly Id[];
}

/** The sections for the focus; without one, all sections with marks. */
export function sectionsToRead(atlas: Atlas, focus: Id | null): readonly Id[] {
  const own = focus === null ? [] : sectionsFor(atlas, focus);
  return own.length > 0 ? own : atlas.regions.map(({ id }) => id);
}

/** Prints sections of the article, verbatim, with a note for each marked sentence, numbered within each section. */
export function printSections(
  atlas: Atlas,
  sections: readonly Id[],
  focus: Id | null,
  marks: MarkChoice,
): PrintedSection[] {
  const { sections: known } = lookup(atlas);
  const isMarked = (id: Id) =>
    marks === 'all' || focus === null
      ? (atlas.reach[id]?.claims.length ?? 0) > 0
      : id === focus || (atlas.reach[focus]?.sentences.includes(id) ?? false);
  return atlas.sections.flatMap(({ id }) => {
    const section = sections.includes(id) ? known.get(id) : undefined;
    if (!section) return [];
    const notes = createNotes();
    const print = (sentence: Sentence): PrintedSentence => {
      const text = sentence.text.trim();
      return isMarked(sentence.id)
        ? { id: sentence.id, text, isMarked: true, note: notes.noteOf(sentence.id) }
        : { id: sentence.id, text, isMarked: false };
    };
    const paragraphs = section.paragraphs.map((sentences) => sentences.map(print));
    return [
      {
        id,
        name: section.name,
        headings: section.headings.map(({ text }) => text.trim()),
        paragraphs,
        notes: notes.ids(),
      },
    ];
  });
}
