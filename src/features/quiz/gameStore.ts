import { createStore } from 'zustand/vanilla';
import * as turns from './engine/game.ts';
import { IDLE, type Game, type Play } from './engine/game.ts';
import type { Question } from './engine/question.ts';
import type { QuizChoice } from './choice.ts';

/** The quiz of this window: there is one at a time, and it is still there after a look at the atlas. */
export const game = createStore<Game>(() => IDLE);

const turn = (next: (now: Game) => Game) => game.setState(next);

/** The player's actions in a quiz. */
export const gameActions = {
  play: (play: Play) => game.setState({ play }),
  start: (choice: QuizChoice, questions: readonly Question[]) =>
    turn((now) => turns.start(now, choice, questions)),
  answer: (given: string | null) => turn((now) => turns.answer(now, given)),
  next: () => turn(turns.advance),
  point: (team: number) => turn((now) => turns.togglePoint(now, team)),
  again: () => turn(turns.restart),
  finish: () => turn(turns.finish),
  leave: () => turn(turns.leave),
} as const;
