import { csvParse } from 'd3-dsv';
import { tables, toCsv } from '../../../atlas/rows.ts';
import { translate } from '../../../atlas/translate.ts';
import { compiled } from '../../../compile/fixture.ts';
import { CATALOGS } from '../../../locales/page.ts';
import type { Locale } from '../../../locales/locales.ts';
import { quizWords } from '../../../locales/quiz.ts';
import type { QuizChoice } from '../choice.ts';
import { makeQuiz } from './makeQuiz.ts';
import type { QuizText } from './wording.ts';
import { home } from '../../../store/permalink.ts';

export const { atlas, world } = compiled;

export const choice = (change: Partial<QuizChoice>): QuizChoice => ({ ...home(), ...change });
export const SEEDS = Array.from({ length: 60 }, (_, at) => at * 997 + 1);
/** Questions of all kinds: those of sixty quizzes, each kind by itself as well. */
export const asked = SEEDS.flatMap((seed) => [
  ...makeQuiz(atlas, choice({ seed, count: 50 })),
  ...(['party', 'sentence', 'basis', 'unsaid', 'allows'] as const).flatMap((kind) =>
    makeQuiz(atlas, choice({ seed, count: 50, kinds: [kind] })),
  ),
]);

export async function textIn(locale: Locale): Promise<QuizText> {
  const words = await CATALOGS[locale]();
  return { atlas: translate(atlas, words), words, quiz: await quizWords[locale]() };
}

const published = new Map(tables(atlas).map((table) => [table.name, csvParse(toCsv(table))]));
/** The rows of a table that the build publishes. */
export const rows = (name: string) => published.get(name) ?? [];
