import { figureOf, lookup, nameOf } from '../../../atlas/lookup.ts';
import type { PartyClaim } from '../../../atlas/claims.ts';
import type { Id } from '../../../atlas/id.ts';
import type { Atlas } from '../../../atlas/types.ts';
import type { Words } from '../../../locales/words.ts';
import type { QuizWords } from '../../../locales/quiz.ts';
import { BASES, partsOf, SHADES, VERDICTS, type Conclusion, type Question } from './question.ts';

/** The data and words for the texts of a quiz. */
export interface QuizText {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly quiz: QuizWords;
}

/** Returns a party of the article. */
export function partyOf(atlas: Atlas, id: Id): PartyClaim {
  const claim = lookup(atlas).claims.get(id);
  if (claim?.kind !== 'party') throw new Error(`no party ${id}`);
  return claim;
}

/** Prints a region's total with its qualifiers; undefined if there is none. */
export function totalOf(region: Id, { atlas, words }: QuizText): string | undefined {
  const figure = figureOf(atlas, region);
  return figure && words.figure(figure);
}

export const sentenceText = (atlas: Atlas, id: Id): string =>
  lookup(atlas).sentences.get(id)?.text.trim() ?? '';

/** The parties of a figure's claim, with their qualifier. */
function partiesText(id: Id, { atlas, words }: QuizText): string {
  const claim = lookup(atlas).claims.get(id);
  if (claim?.kind !== 'figure') throw new Error(`no figure ${id}`);
  return words.figure({ parties: claim.parties });
}

/** Words the question. */
export function askOf(question: Question, text: QuizText): string {
  const { atlas, quiz } = text;
  const { ask } = quiz;
  switch (question.kind) {
    case 'figure':
      return question.figure === null ? ask.noFigure : ask.figure(partiesText(question.figure, text));
    case 'locate':
    case 'shade':
    case 'basis':
      return ask[question.kind](nameOf(atlas, question.country));
    case 'sentence':
      return ask.sentence[question.basis](nameOf(atlas, question.country));
    case 'allows': {
      const { region, country } = question;
      const [name, total] = [nameOf(atlas, region), totalOf(region, text) ?? ''];
      return country === null
        ? ask.allowsOfRegion(name, total)
        : ask.allowsOfCountry(name, total, nameOf(atlas, country));
    }
    case 'party':
    case 'said':
    case 'unsaid':
      return ask[question.kind];
  }
}

/** The subject of a question, set apart: our statement, or the article's own words, in English. */
export interface QuestionAbout {
  readonly text: string;
  readonly english: boolean;
}

export function aboutOf(question: Question, { atlas, quiz }: QuizText): QuestionAbout[] {
  switch (question.kind) {
    case 'party':
      return [{ text: partyOf(atlas, question.party).name, english: true }];
    case 'said':
      return [{ text: quiz.states[question.states](nameOf(atlas, question.country)), english: false }];
    case 'basis':
      return question.quotes.map((id) => ({ text: `“${sentenceText(atlas, id)}”`, english: true }));
    default:
      return [];
  }
}

/** Words a question in one line, with its subject. */
export const lineOf = (question: Question, text: QuizText): string =>
  text.words.sentences([askOf(question, text), ...aboutOf(question, text).map((about) => about.text)]);

/** Tests whether the answers are the article's own words. */
export const hasEnglishOptions = ({ kind }: Question): boolean => kind === 'sentence';

function conclusionText(conclusion: Conclusion, region: Id, { atlas, words, quiz }: QuizText): string {
  const known = quiz.conclusions[conclusion];
  const mean = lookup(atlas).regions.get(region)?.mean ?? 1;
  return typeof known === 'string' ? known : known(words.parties(mean));
}

/** Words an answer: a choice, or a country of the map. */
export function answerText(question: Question, answer: string, text: QuizText): string {
  const { atlas, words, quiz } = text;
  switch (question.kind) {
    case 'said': {
      const verdict = VERDICTS.find((one) => one === answer);
      return verdict ? quiz.verdicts[verdict] : answer;
    }
    case 'shade': {
      const shade = SHADES.find((one) => one === answer);
      return shade ? words.legend[shade] : answer;
    }
    case 'basis': {
      const basis = BASES.find((one) => one === answer);
      return basis ? quiz.bases[basis] : answer;
    }
    case 'sentence':
      return `“${sentenceText(atlas, answer)}”`;
    case 'unsaid': {
      const option = question.options.find((one) => one === answer);
      if (!option) return answer;
      const { states, country } = partsOf(option);
      return quiz.states[states](nameOf(atlas, country));
    }
    case 'allows': {
      const conclusion = question.options.find((one) => one === answer);
      return conclusion ? conclusionText(conclusion, question.region, text) : answer;
    }
    default:
      return nameOf(atlas, answer);
  }
}

/** Words an answer for use within a sentence, which has its own full stop. */
export const answerWithin = (question: Question, answer: string, text: QuizText): string =>
  answerText(question, answer, text).replace(/[.。](?=”?$)/u, '');
