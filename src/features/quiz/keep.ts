import { lookup } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/types.ts';
import { makeQuiz, type Choice } from './engine/makeQuiz.ts';
import type { Question } from './engine/question.ts';
import { game, linkOf, PLAYS, TEAMS, type Game } from './game.ts';

const NAME = 'relations-atlas-quiz:';

/** What is kept of a quiz: its questions are made anew. */
type Kept = Pick<Game, 'play' | 'at' | 'isShown' | 'given' | 'points'>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isAnswer = (atlas: Atlas, question: Question, given: unknown): given is string | null =>
  given === null ||
  (typeof given === 'string' &&
    (question.kind === 'locate'
      ? lookup(atlas).countries.has(given)
      : (question.options as readonly string[]).includes(given)));

/** What was kept, if it fits these questions; anything else counts for nothing. */
export function readKept(
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
  const { at, isShown, given, points } = kept;
  const play = PLAYS.find((one) => one === kept['play']);
  const isPlace = Number.isInteger(at) && Number(at) >= 0 && Number(at) <= questions.length;
  if (!play || !isPlace || typeof isShown !== 'boolean') return undefined;
  if (!Array.isArray(given) || given.length !== questions.length) return undefined;
  if (!Array.isArray(points) || points.length !== questions.length) return undefined;
  const answers = questions.flatMap((question, index) => {
    const one: unknown = given[index];
    return isAnswer(atlas, question, one) ? [one] : [];
  });
  if (answers.length !== questions.length) return undefined;
  return {
    play,
    at: Number(at),
    isShown: isShown && Number(at) < questions.length,
    given: answers,
    points: points.map((teams) => TEAMS.filter((team) => Array.isArray(teams) && teams.includes(team))),
  };
}

/** Storage that may be shut off. */
function attempt<T>(deed: () => T): T | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}

/** Takes up the quiz of a link where a reload left it, and keeps from then on what is answered. */
export function keepGame(atlas: Atlas, choice: Choice) {
  if (game.getState().choice === null) {
    const questions = makeQuiz(atlas, choice);
    const text = attempt(() => sessionStorage.getItem(NAME + linkOf(choice))) ?? null;
    const kept = questions.length > 0 ? readKept(text, atlas, questions) : undefined;
    if (kept) {
      const { seed, kinds, count, regions } = choice;
      game.setState({ choice: { seed, kinds, count, regions }, questions, ...kept });
    }
  }
  return game.subscribe((now, before) => {
    if (before.choice && !now.choice) {
      const name = NAME + linkOf(before.choice);
      attempt(() => sessionStorage.removeItem(name));
    }
    if (!now.choice) return;
    const { play, at, isShown, given, points } = now;
    const name = NAME + linkOf(now.choice);
    attempt(() => sessionStorage.setItem(name, JSON.stringify({ play, at, isShown, given, points })));
  });
}
