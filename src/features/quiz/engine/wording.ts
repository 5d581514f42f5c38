import { claimsOf, figureOf, lookup, nameOf } from '../../../atlas/lookup.ts';
import type { Atlas, Id } from '../../../atlas/types.ts';
import type { Words } from '../../../i18n/en.ts';
import type { QuizWords } from '../../../i18n/quiz/load.ts';
import { figureLine, meaningOf } from '../../../scene/meaning.ts';
import { SHADES, VERDICTS, type Question } from './question.ts';

/** What words are taken from. */
export interface QuizText {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly quiz: QuizWords;
}

/** A party as the article prints it, with its usual name where that is another. */
export function partyOf(atlas: Atlas, id: Id): { name: string; standard?: string } {
  const claim = lookup(atlas).claims.get(id);
  if (claim?.kind !== 'party') throw new Error(`no party ${id}`);
  const { name, standard } = claim;
  return name === standard ? { name } : { name, standard };
}

const figureText = (atlas: Atlas, id: Id, { figure }: Words): string => {
  const claim = lookup(atlas).claims.get(id);
  if (claim?.kind !== 'figure') throw new Error(`no figure ${id}`);
  return figure({ parties: claim.parties });
};

/** What is asked. */
export function askOf(question: Question, { atlas, words, quiz }: QuizText): string {
  switch (question.kind) {
    case 'locate':
      return quiz.ask.locate(nameOf(atlas, question.country));
    case 'party':
      return quiz.ask.party;
    case 'figure':
      return question.figure === null
        ? quiz.ask.noFigure
        : quiz.ask.figure(figureText(atlas, question.figure, words));
    case 'shade':
      return quiz.ask.shade(nameOf(atlas, question.country));
    case 'said':
      return quiz.ask.said;
  }
}

/** What the question is about, where it stands apart: a statement of ours. */
export const statementOf = (question: Question, { atlas, quiz }: QuizText): string | undefined =>
  question.kind === 'said' ? quiz.states[question.states](nameOf(atlas, question.country)) : undefined;

/** A question in one line, with what it is about. */
export function lineOf(question: Question, text: QuizText): string {
  const about =
    question.kind === 'party' ? partyOf(text.atlas, question.party).name : statementOf(question, text);
  const ask = askOf(question, text);
  return about === undefined ? ask : `${ask} ${about}`;
}

/** What an answer is called: a choice, or a country of the map. */
export function answerText(question: Question, answer: string, { atlas, words, quiz }: QuizText): string {
  if (question.kind === 'said') {
    const verdict = VERDICTS.find((one) => one === answer);
    return verdict ? quiz.verdicts[verdict] : answer;
  }
  if (question.kind === 'shade') {
    const shade = SHADES.find((one) => one === answer);
    return shade ? words.legend[shade] : answer;
  }
  return nameOf(atlas, answer);
}

/** What is so, in a sentence or a few: told after every answer, right or wrong. */
export function reasonOf(question: Question, { atlas, words, quiz }: QuizText): string[] {
  const { countries } = lookup(atlas);
  const meaning = (id: Id) => {
    const country = countries.get(id);
    return country ? meaningOf(atlas, country, 'parties', words) : [];
  };
  switch (question.kind) {
    case 'locate':
      return meaning(question.country);
    case 'party':
      return [quiz.reason.party(nameOf(atlas, question.answer))];
    case 'figure':
      return [regionLine(question.answer, { atlas, words, quiz })];
    case 'shade': {
      const country = countries.get(question.country);
      const figure = question.answer === 'average' && country && figureLine(atlas, country, words);
      return [...meaning(question.country), ...(figure ? [figure] : [])];
    }
    case 'said':
      return [quiz.reason[question.states][question.answer](nameOf(atlas, question.country))];
  }
}

/** A region with its printed total, or that there is none. */
function regionLine(region: Id, { atlas, words }: QuizText): string {
  const figure = figureOf(atlas, region);
  return figure
    ? words.regionFigure(nameOf(atlas, region), words.figure(figure), figure.date)
    : words.noFigure(nameOf(atlas, region));
}

/** What is so of a wrong answer, where the article or the legend has a word on it. */
export function wrongOf(question: Question, answer: string, text: QuizText): string[] {
  const { atlas, words, quiz } = text;
  switch (question.kind) {
    case 'party': {
      const named = claimsOf(atlas, answer, 'party').length;
      return [
        named > 0
          ? quiz.reason.othersNamed(nameOf(atlas, answer), words.parties(named))
          : quiz.reason.noneNamed(nameOf(atlas, answer)),
      ];
    }
    case 'figure':
      return [regionLine(answer, text)];
    case 'shade': {
      const shade = SHADES.find((one) => one === answer);
      return shade ? [quiz.shades[shade]] : [];
    }
    case 'said': {
      const verdict = VERDICTS.find((one) => one === answer);
      return verdict ? [quiz.meant[verdict]] : [];
    }
    default:
      return [];
  }
}
