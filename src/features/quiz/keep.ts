import { lookup } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/types.ts';
import { inWindow } from '../../lib/storage.ts';
import { makeQuiz } from './engine/makeQuiz.ts';
import type { Question } from './engine/question.ts';
import { game } from './gameStore.ts';
import { keyOf, type QuizChoice } from './choice.ts';
import { PLAYS, TEAMS, type Game } from './engine/game.ts';

const NAME = 'relations-atlas-quiz:';

/** The kept part of a quiz; its questions are made again. */
type Kept = Pick<Game, 'play' | 'at' | 'isShown' | 'answers' | 'points'>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isAnswer = (atlas: Atlas, question: Question, given: unknown): given is string | null =>
  given === null ||
  (typeof given === 'string' &&
    (question.kind === 'locate'
      ? lookup(atlas).countries.has(given)
      : (question.options as readonly string[]).includes(given)));

/** Reads a kept quiz if it fits these questions; otherwise nothing. */
export function readKeptGame(
  text: string | null,
  atlas: Atlas,
  questions: readonly Question[],
): Kept | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (!isRecord(kept)) return undefined;
  const { at, isShown, answers, points } = kept;
  const play = PLAYS.find((one) => one === kept['play']);
  const isPlace = Number.isInteger(at) && Number(at) >= 0 && Number(at) <= questions.length;
  if (!play || !isPlace || typeof isShown !== 'boolean') return undefined;
  if (!Array.isArray(answers) || answers.length !== questions.length) return undefined;
  if (!Array.isArray(points) || points.length !== questions.length) return undefined;
  const known = questions.flatMap((question, index) => {
    const one: unknown = answers[index];
    return isAnswer(atlas, question, one) ? [one] : [];
  });
  if (known.length !== questions.length) return undefined;
  return {
    play,
    at: Number(at),
    isShown: isShown && Number(at) < questions.length,
    answers: known,
    points: points.map((teams) => TEAMS.filter((team) => Array.isArray(teams) && teams.includes(team))),
  };
}

/** Continues the quiz of a link after a reload, and keeps the answers from then on. */
export function keepGame(atlas: Atlas, choice: QuizChoice) {
  if (game.getState().choice === null) {
    const questions = makeQuiz(atlas, choice);
    const text = inWindow.read(NAME + keyOf(choice)) ?? null;
    const kept = questions.length > 0 ? readKeptGame(text, atlas, questions) : undefined;
    if (kept) {
      game.setState({ choice, questions, ...kept });
    }
  }
  return game.subscribe((now, before) => {
    if (before.choice && !now.choice) inWindow.write(NAME + keyOf(before.choice), null);
    if (!now.choice) return;
    const { play, at, isShown, answers, points } = now;
    inWindow.write(NAME + keyOf(now.choice), JSON.stringify({ play, at, isShown, answers, points }));
  });
}
