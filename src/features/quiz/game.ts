import { createStore } from 'zustand/vanilla';
import type { Choice } from '../../output/quiz/makeQuiz.ts';
import type { Question } from '../../output/quiz/question.ts';
import { SEED } from './params.ts';

export const PLAYS = ['single', 'group'] as const;
export type Play = (typeof PLAYS)[number];

export const TEAMS = [1, 2] as const;

/** A quiz that is being answered: a feature's own, in no link. */
export interface Game {
  /** What the questions were made from; null where none are being answered. */
  readonly choice: Choice | null;
  readonly play: Play;
  readonly questions: readonly Question[];
  /** The place of the question; that after the last shows the results. */
  readonly at: number;
  /** Whether the answer is in sight. */
  readonly isShown: boolean;
  /** What was answered to each question; null for nothing, or for a class that answered aloud. */
  readonly given: readonly (string | null)[];
  /** The teams that each question gave a point to. */
  readonly points: readonly (readonly number[])[];
}

const IDLE: Game = {
  choice: null,
  play: 'single',
  questions: [],
  at: 0,
  isShown: false,
  given: [],
  points: [],
};

/** The quiz of this window: there is one at a time, and it is still there after a look at the atlas. */
export const game = createStore<Game>(() => IDLE);

/** Whether a quiz is the one that a link names. */
export const isSame = (one: Choice | null, other: Choice): boolean =>
  one !== null && linkOf(one) === linkOf(other);
/** What tells one quiz from another. */
export const linkOf = ({ seed, kinds, count, regions }: Choice) => [seed, kinds, count, regions].join(' ');

export const drawSeed = (): number => SEED.least + Math.floor(Math.random() * SEED.most);

const begun = (questions: readonly Question[]) => ({
  questions,
  at: 0,
  isShown: false,
  given: questions.map(() => null),
  points: questions.map(() => []),
});

/** What one does in a quiz. */
export const deeds = {
  play: (play: Play) => game.setState({ play }),
  start: (choice: Choice, questions: readonly Question[]) => game.setState({ choice, ...begun(questions) }),
  /** Answers, once; null only reveals. */
  answer: (answer: string | null) =>
    game.setState((now) => (now.isShown ? now : { isShown: true, given: now.given.with(now.at, answer) })),
  next: () => game.setState(({ at, isShown }) => (isShown ? { at: at + 1, isShown: false } : {})),
  /** Gives a team the point of this question, or takes it back. */
  point: (team: number) =>
    game.setState(({ at, points }) => {
      const now = points[at] ?? [];
      const next = now.includes(team) ? now.filter((one) => one !== team) : [...now, team];
      return { points: points.with(at, next) };
    }),
  /** The same questions from the first. */
  again: () => game.setState(({ choice, questions, play }) => ({ ...begun(questions), choice, play })),
  finish: () => game.setState(({ questions }) => ({ at: questions.length, isShown: false })),
  leave: () => game.setState(({ play }) => ({ ...IDLE, play })),
} as const;

export const scoreOf = ({ points }: Game, team: number): number =>
  points.filter((teams) => teams.includes(team)).length;
