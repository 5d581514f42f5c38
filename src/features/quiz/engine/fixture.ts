import { csvParse } from 'd3-dsv';
import { tables, toCsv } from '../../../atlas/rows.ts';
import { translate } from '../../../atlas/translate.ts';
import { compiled } from '../../../compile/fixture.ts';
import { CATALOGS } from '../../../i18n/load.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { quizWords } from '../../../i18n/quiz/load.ts';
import { HOME } from '../../../store/view.ts';
import type { Choice } from '../choice.ts';
import { makeQuiz } from './makeQuiz.ts';
import type { QuizText } from './wording.ts';

export const { atlas, world } = compiled;

export const choice = (change: Partial<Choice>): Choice => ({ ...HOME, ...change });
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
