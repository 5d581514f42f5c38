import { useState } from 'react';
import type { Id } from '../../../atlas/types.ts';
import { type Marks, sectionsToRead } from '../../../output/handout/article.ts';
import { paperFor, type Sheet } from '../../../output/handout/paper.ts';
import { kindOf, lookup } from '../../../atlas/lookup.ts';
import type { Atlas } from '../../../atlas/types.ts';
import { questionSource } from '../../questions.ts';
import type { View } from '../../../store/view.ts';

export const PARTS = ['map', 'figures', 'article', 'blank', 'quiz'] as const;
export type Part = (typeof PARTS)[number];

/** What is printed, and on what. */
export interface Options extends Sheet {
  readonly parts: readonly Part[];
  readonly regions: readonly Id[];
  readonly sections: readonly Id[];
  readonly marks: Marks;
  /** By which the questions are drawn where the link of the page names none. */
  readonly seed: number;
}

/** The regions that what is in focus belongs to; all where nothing is. */
function regionsOf(atlas: Atlas, focus: Id | null): readonly Id[] {
  const all = atlas.regions.map(({ id }) => id);
  if (focus === null) return all;
  const { countries } = lookup(atlas);
  const reached =
    kindOf(atlas, focus) === 'country' ? [countries.get(focus)?.region] : (atlas.reach[focus]?.regions ?? []);
  const own = all.filter((id) => id === focus || reached.includes(id));
  return own.length > 0 ? own : all;
}

/** What is asked for at first: what one sees; in the quiz, the quiz. */
function firstOptions(atlas: Atlas, { focus, mode, seed, regions }: View): Options {
  const isQuiz = mode === 'quiz';
  return {
    paper: paperFor(navigator.language),
    turn: 'portrait',
    parts: isQuiz ? ['quiz'] : ['map', 'figures'],
    regions: isQuiz && regions.length > 0 ? regions : regionsOf(atlas, isQuiz ? null : focus),
    sections: sectionsToRead(atlas, isQuiz ? null : focus),
    marks: focus === null || isQuiz ? 'all' : 'focus',
    seed: seed ?? questionSource.drawSeed(),
  };
}

/** Options, and what changes some of them. */
export function useOptions(atlas: Atlas, view: View) {
  const [options, setOptions] = useState(() => firstOptions(atlas, view));
  const set = (change: Partial<Options>) => setOptions((now) => ({ ...now, ...change }));
  return [options, set] as const;
}
