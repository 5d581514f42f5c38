import { useState } from 'react';
import type { Id } from '../../../atlas/id.ts';
import { type MarkChoice, sectionsToRead } from './engine/article.ts';
import { paperFor, type PaperFormat } from './engine/paper.ts';
import { kindOf, lookup } from '../../../atlas/lookup.ts';
import type { Atlas } from '../../../atlas/types.ts';
import type { QuestionSource } from '../../questionSheet.ts';
import type { View } from '../../../store/view.ts';

export const HANDOUT_PARTS = ['map', 'figures', 'article', 'blank', 'quiz'] as const;
export type HandoutPart = (typeof HANDOUT_PARTS)[number];

/** The chosen parts and paper. */
export interface HandoutOptions extends PaperFormat {
  readonly parts: readonly HandoutPart[];
  readonly regions: readonly Id[];
  readonly sections: readonly Id[];
  readonly marks: MarkChoice;
  /** The seed of the questions if the page's link has none. */
  readonly seed: number;
}

/** The regions of the focus; all without one. */
function regionsOf(atlas: Atlas, focus: Id | null): readonly Id[] {
  const all = atlas.regions.map(({ id }) => id);
  if (focus === null) return all;
  const { countries } = lookup(atlas);
  const reached =
    kindOf(atlas, focus) === 'country' ? [countries.get(focus)?.region] : (atlas.reach[focus]?.regions ?? []);
  const own = all.filter((id) => id === focus || reached.includes(id));
  return own.length > 0 ? own : all;
}

/** The first choice of parts: those that match the screen; in a quiz, its questions. */
function firstOptions(atlas: Atlas, view: View, source: QuestionSource | undefined): HandoutOptions {
  const { focus } = view;
  const { seed = null, regions = [], isAsking = false } = source?.asked(view) ?? {};
  return {
    paper: paperFor(navigator.language),
    turn: 'portrait',
    parts: isAsking ? ['quiz'] : ['map', 'figures'],
    regions: isAsking && regions.length > 0 ? regions : regionsOf(atlas, isAsking ? null : focus),
    sections: sectionsToRead(atlas, isAsking ? null : focus),
    marks: focus === null || isAsking ? 'all' : 'focus',
    seed: seed ?? source?.drawSeed() ?? 0,
  };
}

/** Options, and what changes some of them. */
export function useOptions(atlas: Atlas, view: View, source: QuestionSource | undefined) {
  const [options, setOptions] = useState(() => firstOptions(atlas, view, source));
  const set = (change: Partial<HandoutOptions>) => setOptions((now) => ({ ...now, ...change }));
  return [options, set] as const;
}
