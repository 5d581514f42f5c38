import type { QuizChoice } from '../choice.ts';
import type { Question } from './question.ts';

export const PLAYS = ['single', 'group'] as const;
export type Play = (typeof PLAYS)[number];

export const TEAMS = [1, 2] as const;

/** A quiz that is being answered. */
export interface Game {
  /** The choices that the questions come from; null if there are no questions. */
  readonly choice: QuizChoice | null;
  readonly play: Play;
  readonly questions: readonly Question[];
  /** The place of the question; that after the last shows the results. */
  readonly at: number;
  /** True if the answer is in sight. */
  readonly isShown: boolean;
  /** The answer to each question; null for none, or for a class that answered aloud. */
  readonly answers: readonly (string | null)[];
  /** The teams that each question gave a point to. */
  readonly points: readonly (readonly number[])[];
}

/** Before a quiz begins. */
export const IDLE: Game = {
  choice: null,
  play: 'single',
  questions: [],
  at: 0,
  isShown: false,
  answers: [],
  points: [],
};

/** Begins at the first question, with nothing answered. */
export const start = (game: Game, choice: QuizChoice | null, questions: readonly Question[]): Game => ({
  choice,
  play: game.play,
  questions,
  at: 0,
  isShown: false,
  answers: questions.map(() => null),
  points: questions.map(() => []),
});

/** Answers the question, once; null reveals without an answer. */
export const answer = (game: Game, given: string | null): Game =>
  game.isShown || game.at >= game.questions.length
    ? game
    : { ...game, isShown: true, answers: game.answers.with(game.at, given) };

/** Goes on, once the answer is in sight. */
export const advance = (game: Game): Game =>
  game.isShown ? { ...game, at: game.at + 1, isShown: false } : game;

/** Gives a team the point of this question, or takes it back. */
export function togglePoint(game: Game, team: number): Game {
  const now = game.points[game.at];
  if (!now) return game;
  const next = now.includes(team) ? now.filter((one) => one !== team) : [...now, team];
  return { ...game, points: game.points.with(game.at, next) };
}

/** Asks the same questions again. */
export const restart = (game: Game): Game => start(game, game.choice, game.questions);

/** Goes to the results. */
export const finish = (game: Game): Game => ({ ...game, at: game.questions.length, isShown: false });

/** Drops the quiz; who plays stays. */
export const leave = ({ play }: Game): Game => ({ ...IDLE, play });

/** A team's points in all. */
export const scoreOf = ({ points }: Game, team: number): number =>
  points.filter((teams) => teams.includes(team)).length;
